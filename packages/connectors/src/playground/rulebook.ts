import type { Rulebook } from "@earshot/core/connector";

/** The limits are those of the server inside `npm start`; it has no terms. */
export const rulebook: Rulebook = {
  limit: { max: 500, unit: "graphemes" },
  shown: { links: "text" },
  pace: { seconds: 1, jitter: 0 },
  rules: [],
  readOn: "2026-11-27",
};
