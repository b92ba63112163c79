import type { Rulebook } from "@earshot/core/connector";

/** 150 characters is what clients of the API keep; how it counts is not said, so the strict unit stands here. */
export const rulebook: Rulebook = {
  limit: { max: 150, unit: "utf16" },
  shown: { links: "text" },
  pace: { seconds: 30, jitter: 30 },
  dailyCap: 200,
  readOn: "2026-11-29",
  rules: [
    {
      id: "app-approval",
      says: "TikTok must have approved the app, with the scopes for the account's comments, before it reads or writes any.",
      source: "https://business-api.tiktok.com/portal/docs?id=1739940603393026",
      since: "2026-11-29",
    },
    {
      id: "spam",
      says: "No comments in bulk, and none that say the same again and again.",
      source: "https://www.tiktok.com/community-guidelines/en/integrity-authenticity",
      since: "2026-11-29",
    },
  ],
};
