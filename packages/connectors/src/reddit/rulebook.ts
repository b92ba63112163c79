import type { Rulebook } from "@earshot/core/connector";

/** 10,000 characters is what others report. New accounts may comment far less often: Reddit says so when asked. */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "characters" },
  shown: { links: "whole", markdown: true },
  pace: { seconds: 60, jitter: 60 },
  dailyCap: 100,
  readOn: "2026-11-27",
  rules: [
    {
      id: "app-approval",
      says: "Reddit must have approved an app before it reads or writes anything; commercial use needs a contract.",
      source: "https://support.reddithelp.com/hc/en-us/articles/42728983564564-Responsible-Builder-Policy",
      since: "2025-11-30",
    },
    {
      id: "label",
      demands: "label",
      says: "An account that uses automation is registered with Reddit as an app, and shows the label App.",
      source: "https://www.reddit.com/r/redditdev/comments/1s3f3ag/keeping_reddit_human_a_new_app_label_for/",
      since: "2026-03-31",
    },
    {
      id: "deleted-content",
      erasesDeleted: true,
      says: "What was deleted on Reddit must be deleted here too, with who wrote it.",
      source: "https://support.reddithelp.com/hc/en-us/articles/16160319875092-Reddit-Data-API-Wiki",
      since: "2026-11-27",
    },
  ],
};
