import type { Rulebook } from "@earshot/core/connector";

const POLICIES = "https://developers.google.com/my-business/content/policies";

/** Sources: Google's description of v4 (4096 bytes) and its limits (ten edits a minute for a profile). Pace and cap are ours. */
export const rulebook: Rulebook = {
  limit: { max: 4096, unit: "utf8-bytes" },
  shown: { links: "text" },
  pace: { seconds: 10, jitter: 5 },
  dailyCap: 500,
  readOn: "2026-11-27",
  rules: [
    {
      id: "authorised",
      demands: "approval",
      says: "Who answers reviews for a business needs its leave first, and keeps to Google's list of what may not be posted.",
      source: POLICIES,
      since: "2026-11-27",
    },
    {
      id: "one-reply",
      says: "A review has one reply of the owner: another replaces it.",
      source: "https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/updateReply",
      since: "2026-11-27",
    },
    {
      id: "moderated",
      says: "Google looks at a reply before it is shown, and may reject it.",
      source: "https://developers.google.com/my-business/content/latest-updates",
      since: "2026-04-01",
    },
  ],
};
