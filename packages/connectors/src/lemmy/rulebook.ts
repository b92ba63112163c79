import type { Rulebook } from "@earshot/core/connector";

/** 10,000 characters is what the software takes in a comment. */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "characters" },
  shown: { links: "whole", markdown: true },
  pace: { seconds: 30, jitter: 30 },
  dailyCap: 100,
  readOn: "2026-11-29",
  rules: [
    {
      id: "house-rules",
      says: "Every instance and every community has rules of its own, for businesses and bots too: read them before the account answers there.",
      source: "https://join-lemmy.org/docs/code_of_conduct.html",
      since: "2026-11-29",
    },
  ],
};
