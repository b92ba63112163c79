import type { Rulebook } from "@earshot/core/connector";

export const rulebook: Rulebook = {
  limit: { max: 500, unit: "graphemes" },
  pace: { seconds: 1, jitter: 0 },
};
