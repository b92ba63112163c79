import type { Rulebook } from "@earshot/core/connector";

/** Source: lexicon app.bsky.feed.post. */
export const rulebook: Rulebook = {
  limit: { max: 300, unit: "graphemes", maxBytes: 3000 },
  pace: { seconds: 20, jitter: 20 },
  rules: [],
  readOn: "2026-11-27",
  dailyCap: 300,
};
