import type { Rulebook } from "@earshot/core/connector";

/**
 * Source: developers.google.com/android-publisher/reply-to-reviews (350 characters, 2 000 replies a day for an app). It advises
 * against automated replies that are to be corrected by hand later; here every reply was approved by a person.
 */
export const rulebook: Rulebook = {
  limit: { max: 350, unit: "characters" },
  pace: { seconds: 5, jitter: 5 },
  rules: [],
  readOn: "2026-11-27",
  dailyCap: 1000,
};
