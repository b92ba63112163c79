import type { Technique } from "@earshot/core/draft/draft";
import type { Register } from "./register.ts";

/** What a text can be made of; each slot is filled by `slots.ts`, or left out with nothing to say. */
export const slotNames = [
  "hello",
  "takeup",
  "also",
  "good",
  "noted",
  "sorry",
  "glad",
  "tried",
  "human",
  "fixed",
  "idea",
  "rated",
  "unsure",
  "unknown",
  "fact",
  "afterfact",
  "care",
  "advice",
  "tell",
  "praised",
  "ask",
  "write",
  "close",
] as const;
export type Slot = (typeof slotNames)[number];

export type Recipe = { warm: string; short: string; factual: string };
export type Case = Exclude<Register, "question"> | "answer" | "question";

/** For each kind of answer three texts that differ in what they say: feeling first, few words, facts first. */
export const recipes: Record<Case, Recipe> = {
  praise: {
    warm: "{hello} {takeup} {glad} {praised} {close}",
    short: "{takeup} {praised}",
    factual: "{hello} {takeup} {also} {praised}",
  },
  fixed: {
    warm: "{hello} {takeup} {fixed} {praised}",
    short: "{fixed} {praised}",
    factual: "{takeup} {praised}",
  },
  rated: { warm: "{hello} {rated} {ask}", short: "{rated}", factual: "{rated} {ask}" },
  complaint: {
    warm: "{hello} {takeup} {also} {sorry} {human} {tried} {tell} {ask}",
    short: "{takeup} {sorry} {human} {ask}",
    factual: "{noted} {sorry} {human} {tell} {ask}",
  },
  mixed: {
    warm: "{hello} {good} {takeup} {sorry} {human} {praised} {tell} {ask}",
    short: "{takeup} {sorry} {human} {ask}",
    factual: "{noted} {sorry} {human} {tell} {ask}",
  },
  irony: {
    warm: "{takeup} {also} {sorry} {human} {tell} {ask}",
    short: "{takeup} {sorry} {ask}",
    factual: "{noted} {sorry} {human} {tell} {ask}",
  },
  answer: {
    warm: "{hello} {takeup} {fact} {human} {afterfact}",
    short: "{fact}",
    factual: "{hello} {fact} {afterfact}",
  },
  question: {
    warm: "{hello} {takeup} {unknown} {human} {tell}",
    short: "{takeup} {tell}",
    factual: "{takeup} {unknown} {tell} {write}",
  },
  request: {
    warm: "{hello} {takeup} {idea} {human} {tell}",
    short: "{takeup} {human} {tell}",
    factual: "{takeup} {also} {human} {tell} {write}",
  },
  unsure: {
    warm: "{hello} {unsure} {human} {ask}",
    short: "{unsure} {ask}",
    factual: "{takeup} {ask}",
  },
  grave: {
    warm: "{care} {noted} {advice} {human} {tell} {ask}",
    short: "{care} {advice} {ask}",
    factual: "{advice} {noted} {tell} {ask}",
  },
};

export const techniques: Record<Case, Technique> = {
  praise: "thanks",
  fixed: "thanks",
  rated: "thanks",
  complaint: "empathy",
  mixed: "empathy",
  irony: "empathy",
  answer: "problem-solution-benefit",
  question: "inquiry",
  request: "inquiry",
  unsure: "holding",
  grave: "holding",
};
