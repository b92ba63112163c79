import type { Rulebook } from "@earshot/core/connector";

const GUIDELINES = "https://news.ycombinator.com/newsguidelines.html";

/** Nothing is posted there from here; the limit is ours, for a text to write by hand. */
export const rulebook: Rulebook = {
  limit: { max: 10_000, unit: "characters" },
  pace: { seconds: 60, jitter: 30 },
  readOn: "2026-11-27",
  rules: [
    {
      id: "humans",
      forbids: "every-reply",
      says: "Comments there are a conversation between people: nothing that a machine wrote or edited is posted. Take the draft for its facts, and write in your own words.",
      source: GUIDELINES,
      since: "2026-03-11",
    },
    {
      id: "promotion",
      says: "The site is not to be used for promotion in the first place.",
      source: GUIDELINES,
      since: "2026-11-27",
    },
  ],
};
