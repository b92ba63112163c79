import type { Rulebook } from "@earshot/core/connector";

/** Where each of these numbers comes from, and which of them are ours. */
export const rulebook: Rulebook = {
  limit: { max: 500, unit: "utf16" },
  pace: { seconds: 20, jitter: 20 },
  rules: [],
  readOn: "2026-11-27",
};
