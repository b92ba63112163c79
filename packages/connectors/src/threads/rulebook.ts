import type { Rulebook } from "@earshot/core/connector";
import { metaRules } from "../meta/rules.ts";

const DOCUMENTS = "https://developers.facebook.com/documentation/threads";

/** Sources: Meta's documents of the Threads API; `since` is the day of the document's last change. Pace and cap are ours. */
export const rulebook: Rulebook = {
  limit: { max: 500, unit: "emoji-bytes" },
  shown: { links: "whole" },
  pace: { seconds: 20, jitter: 20 },
  dailyCap: 300,
  readOn: "2026-11-27",
  rules: [
    ...metaRules,
    {
      id: "replies-a-day",
      repliesPerDay: 1000,
      says: "An account publishes 1,000 replies at most in any 24 hours by the API.",
      source: `${DOCUMENTS}/retrieve-and-manage-replies`,
      since: "2025-03-21",
    },
    {
      id: "who-may-be-answered",
      says: "Under somebody else's post an app answers only where Meta has approved it for keyword search or for mentions.",
      source: `${DOCUMENTS}/retrieve-and-manage-replies/create-replies`,
      since: "2025-12-22",
    },
    {
      id: "searches-a-day",
      says: "An account searches 2,200 times at most in any 24 hours, over all apps; before Meta's approval they find our own posts only.",
      source: `${DOCUMENTS}/keyword-search`,
      since: "2026-01-21",
    },
    {
      id: "deletions-a-day",
      says: "An account deletes 100 posts at most in a day by the API.",
      source: `${DOCUMENTS}/posts/delete-posts`,
      since: "2026-11-27",
    },
  ],
};
