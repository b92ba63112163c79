import type { Rulebook } from "@earshot/core/connector";

const DOCUMENTS = "https://developer.apple.com/documentation/appstoreconnectapi";

/** 5 970 characters is what others report; Apple's description names no limit. Pace and cap are ours. */
export const rulebook: Rulebook = {
  limit: { max: 5970, unit: "utf16" },
  shown: { links: "text" },
  pace: { seconds: 10, jitter: 10 },
  dailyCap: 500,
  readOn: "2026-11-27",
  rules: [
    {
      id: "one-response",
      says: "A review has one response: another replaces it.",
      source: `${DOCUMENTS}/customer-review-responses`,
      since: "2026-11-27",
    },
    {
      id: "not-at-once",
      says: "A response, and its deletion, take some time to be seen in the App Store.",
      source: `${DOCUMENTS}/post-v1-customerreviewresponses`,
      since: "2026-11-27",
    },
  ],
};
