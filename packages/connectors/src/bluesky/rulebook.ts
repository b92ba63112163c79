import type { Rulebook } from "@earshot/core/connector";

const BOTS = "https://docs.bsky.app/docs/starter-templates/bots";

/** The limit's source: lexicon app.bsky.feed.post. */
export const rulebook: Rulebook = {
  limit: { max: 300, unit: "graphemes", maxBytes: 3000 },
  shown: { links: "whole" },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 300,
  readOn: "2026-11-27",
  rules: [
    {
      id: "opt-in",
      demands: "consent",
      says: "A bot answers only who has tagged its account. Whom it was not asked to answer, a person answers.",
      source: BOTS,
      since: "2026-11-27",
    },
    {
      id: "label",
      demands: "label",
      says: "An automated account says so with the label bot in its own profile.",
      source: BOTS,
      since: "2026-11-27",
    },
    {
      id: "points",
      repliesPerDay: 11_666,
      says: "An account may spend 35,000 points a day; a new post costs three.",
      source: "https://docs.bsky.app/docs/advanced-guides/rate-limits",
      since: "2026-11-27",
    },
  ],
};
