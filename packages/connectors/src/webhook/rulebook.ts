import type { Rulebook } from "@earshot/core/connector";

/** The other system's rules are its own to keep: it answers 422 to a text that it does not take. The limit is ours. */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "characters" },
  pace: { seconds: 1, jitter: 1 },
  readOn: "2026-11-27",
  rules: [],
};
