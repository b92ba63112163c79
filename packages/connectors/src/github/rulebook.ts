import type { Rulebook } from "@earshot/core/connector";

/** 65,536 characters is what GitHub's error says. It asks for a second between two writes, and stops whoever writes many. */
export const rulebook: Rulebook = {
  limit: { max: 65_536, unit: "characters" },
  shown: { links: "whole", markdown: true },
  pace: { seconds: 30, jitter: 30 },
  dailyCap: 200,
  readOn: "2026-11-29",
  rules: [
    {
      id: "bulk",
      says: "No spam, no advertising in other people's projects, and no automated activity in bulk.",
      source: "https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies",
      since: "2026-11-29",
    },
    {
      id: "machine-account",
      says: "An account that a machine writes with is set up by a person, who answers for what it does; each may have one for free.",
      source: "https://docs.github.com/en/site-policy/github-terms/github-terms-of-service",
      since: "2026-11-29",
    },
  ],
};
