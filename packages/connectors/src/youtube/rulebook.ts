import type { Rulebook } from "@earshot/core/connector";

const POLICIES = "https://developers.google.com/youtube/terms/developer-policies";

/**
 * 10 000 characters is what others report; UTF-16 units are never fewer. A reply costs 50 of 10 000 units a day, and reading takes
 * some of them too.
 */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "utf16" },
  shown: { links: "whole", lines: 4 },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 150,
  readOn: "2026-11-27",
  rules: [
    {
      id: "quota",
      repliesPerDay: 200,
      says: "A project has 10 000 units a day unless Google grants more, and a comment written costs 50.",
      source: "https://developers.google.com/youtube/v3/determine_quota_cost",
      since: "2026-11-27",
    },
    {
      id: "consent",
      demands: "approval",
      says: "What is done in a channel's name must be known and agreed to by whose channel it is.",
      source: POLICIES,
      since: "2026-11-27",
    },
    {
      id: "thirty-days",
      keepDays: 30,
      says: "Comments may be kept for 30 days; then they must be deleted or read again.",
      source: POLICIES,
      since: "2026-11-27",
    },
    {
      id: "no-derived-metrics",
      says: "YouTube's policies (III.E.4.h) allow no new data or figures made of its own, unless it has agreed to them after an audit.",
      source: POLICIES,
      since: "2026-11-27",
    },
  ],
};
