import type { Rulebook } from "@earshot/core/connector";

export const rulebook: Rulebook = {
  limit: { max: 500, unit: "graphemes" },
  pace: { seconds: 1, jitter: 0 },
  rules: [],
  readOn: "2026-11-27",
};
