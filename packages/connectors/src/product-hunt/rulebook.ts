import type { Rulebook } from "@earshot/core/connector";

const API = "https://api.producthunt.com/v2/docs";

/** Nothing is posted there from here; the limit is ours, for a text to write by hand. */
export const rulebook: Rulebook = {
  limit: { max: 2000, unit: "characters" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-29",
  rules: [
    {
      id: "read-only",
      forbids: "every-reply",
      says: "Apps only read: to write takes a scope that Product Hunt gives to some on request, and comments are not among what it lets them write.",
      source: API,
      since: "2026-11-29",
    },
    {
      id: "commercial-use",
      says: "The API is not to be used for commercial purposes unless Product Hunt was asked.",
      source: API,
      since: "2026-11-29",
    },
  ],
};
