import type { Rulebook } from "@earshot/core/connector";

/** Sources: X's documentation of counting characters, of rate limits (100 posts in 15 minutes) and its changelog. */
export const rulebook: Rulebook = {
  limit: { max: 280, unit: "weighted", urlLength: 23 },
  pace: { seconds: 30, jitter: 30 },
  readOn: "2026-11-27",
  dailyCap: 200,
  rules: [
    {
      id: "summoned",
      forbids: { unless: "addressed" },
      says: "X lets apps answer only who has named the account or quoted it.",
      source: "https://docs.x.com/changelog",
      since: "2026-02-23",
    },
  ],
};
