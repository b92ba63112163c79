import type { Rulebook } from "@earshot/core/connector";

const DOCS = "https://docs.x.com";

/** X counts by weight, an address as 23. It takes 100 posts in 15 minutes from an account: pace and cap are ours, below that. */
export const rulebook: Rulebook = {
  limit: { max: 280, unit: "weighted", urlLength: 23 },
  shown: { links: "shortened" },
  pace: { seconds: 30, jitter: 30 },
  dailyCap: 200,
  readOn: "2026-11-27",
  rules: [
    {
      id: "summoned",
      forbids: { unless: "addressed" },
      says: "X lets apps answer only who has named the account or quoted it.",
      source: `${DOCS}/changelog`,
      since: "2026-02-23",
    },
    {
      id: "one-reply",
      forbids: { repliesPerMention: 1 },
      says: "An automated account answers each interaction once at most.",
      source: `${DOCS}/developer-guidelines`,
      since: "2026-11-27",
    },
    {
      id: "label",
      demands: "label",
      says: "An automated account says in its profile that it is one and who runs it, and wears X's label for it.",
      source: `${DOCS}/developer-terms/policy`,
      since: "2026-11-27",
    },
    {
      id: "consent",
      demands: "consent",
      says: "Nobody gets automated replies without their consent, and who asks for no more is left alone at once.",
      source: `${DOCS}/developer-terms/policy`,
      since: "2026-11-27",
    },
    {
      id: "generated",
      forbidsModel: true,
      says: "Replies that a language model writes and an app posts need X's approval before they are used.",
      source: `${DOCS}/developer-guidelines`,
      since: "2026-11-27",
    },
    {
      id: "cashtags",
      says: "A post from an app may have one cashtag ($NAME) at most.",
      source: `${DOCS}/x-api/posts/manage-tweets/integrate`,
      since: "2026-11-27",
    },
    {
      id: "up-to-date",
      erasesDeleted: true,
      says: "What is kept of X must follow what is changed or deleted there, within 24 hours of being asked to.",
      source: `${DOCS}/developer-terms/policy`,
      since: "2026-11-27",
    },
  ],
};
