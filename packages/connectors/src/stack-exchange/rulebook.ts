import type { Rulebook } from "@earshot/core/connector";

/** Nothing is posted there from here; the limit is that of a comment, since an answer has 30,000 characters. */
export const rulebook: Rulebook = {
  limit: { max: 600, unit: "utf16" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-29",
  rules: [
    {
      id: "no-generated-answers",
      forbidsModel: true,
      says: "Stack Overflow and many of its sister sites take nothing that a language model wrote; the others want it marked as such.",
      source: "https://stackoverflow.com/help/gen-ai-policy",
      since: "2022-12-05",
    },
    {
      id: "affiliation",
      says: "Who answers about a product of their own says so in the answer, and does not do so in most of what they write.",
      source: "https://stackoverflow.com/help/promotion",
      since: "2026-11-29",
    },
  ],
};
