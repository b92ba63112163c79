import type { Rulebook } from "@earshot/core/connector";

/** A feed is read only and no platform: it has no rules but those of whoever publishes it. The limit is ours, for a text to post by hand. */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "characters" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-27",
  rules: [],
};
