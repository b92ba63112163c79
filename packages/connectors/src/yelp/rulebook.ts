import type { Rulebook } from "@earshot/core/connector";

const REFERENCE = "https://docs.developer.yelp.com";

/** The limit is that of Yelp's partners, for what is posted by hand; pace does not matter where nothing is sent. */
export const rulebook: Rulebook = {
  limit: { max: 5000, unit: "characters" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-27",
  rules: [
    {
      id: "partners-only",
      forbids: "every-reply",
      says: "Only Yelp's partners answer reviews by its API; everybody else answers as the owner on biz.yelp.com.",
      source: `${REFERENCE}/docs/respond-to-reviews-api-v2`,
      since: "2026-11-27",
    },
    {
      id: "a-day",
      keepDays: 1,
      says: "What Yelp's API gives is kept for 24 hours at most, except the ids of businesses.",
      source: "https://terms.yelp.com/developers/api_terms/20250113_en_us/",
      since: "2025-01-13",
    },
    {
      id: "no-emoji",
      says: "An owner's answer has 5,000 characters at most and no emoji, and is not much like an earlier one.",
      source: `${REFERENCE}/reference/create-review-response`,
      since: "2026-11-27",
    },
    {
      id: "twenty-a-day",
      repliesPerDay: 20,
      says: "An owner answers 20 reviews of a location in a day at most, and has a photo in the profile.",
      source: `${REFERENCE}/reference/create-review-response`,
      since: "2026-11-27",
    },
  ],
};
