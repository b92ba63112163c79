import type { Rulebook } from "@earshot/core/connector";

/** Trustpilot names no length: the limit is ours, as pace and cap are. */
export const rulebook: Rulebook = {
  limit: { max: 2000, unit: "characters" },
  shown: { links: "text" },
  pace: { seconds: 10, jitter: 5 },
  dailyCap: 500,
  readOn: "2026-11-27",
  rules: [
    {
      id: "polite",
      says: "Businesses answer reviews professionally and politely, and name nobody's personal data.",
      source: "https://legal.trustpilot.com/for-reviewers/guidelines-for-businesses",
      since: "2025-05-31",
    },
    {
      id: "no-pressing",
      says: "A reply does not ask for a review to be changed or removed.",
      source: "https://support.trustpilot.com/hc/en-us/articles/360021214839-Tips-for-businesses",
      since: "2026-11-27",
    },
    {
      id: "calls",
      says: "No more than 833 calls in 5 minutes and 10,000 in an hour, and an allowance for the year by the module.",
      source: "https://documentation-apidocumentation.trustpilot.com/get-started/rate-limiting",
      since: "2026-11-27",
    },
  ],
};
