import type { Rulebook } from "@earshot/core/connector";

/** The limit is the software's own; a forum may set another, and asks for twenty characters at least. */
export const rulebook: Rulebook = {
  limit: { max: 32_000, unit: "characters" },
  shown: { links: "whole", markdown: true },
  pace: { seconds: 30, jitter: 30 },
  dailyCap: 100,
  readOn: "2026-11-29",
  rules: [
    {
      id: "house-rules",
      says: "Every forum has guidelines of its own, for businesses too: read them, under /guidelines and /tos, before the account answers there.",
      source: "https://meta.discourse.org/guidelines",
      since: "2026-11-29",
    },
  ],
};
