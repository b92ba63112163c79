import type { Intent, Urgency } from "@earshot/core/classification/classifier";

/** A rule's alternatives: regular expressions parted by ";" and spaces or line ends, matched on the folded text (see `matching-copy.ts`). */
export type Words = string;

/** What a language's rules look for, and what takes a match back. */
export type LanguageRules = {
  /** Where a match may begin and end: whole words, at a word's beginning with any ending (`prefixes` may stand before it), or anywhere. */
  at: "words" | "beginnings" | "anywhere";
  prefixes?: RegExp;
  intents: Partial<Record<Intent, Words>>;
  /** Taken back when this stands right before, or right after, the match. */
  before: Words;
  after?: Words;
  /** Phrases in which the words mean something else. */
  idioms: Words;
  /** Words that sound bad and mean well, and praise that is none. */
  good: Words;
  sarcasm: Words;
  /** Talk about books, films, neighbours: no threat to us. */
  aside: Words;
  /** It is over, or only asked in general: money, contract and parcel are no longer urgent. */
  settled: Words;
};

/** How soon somebody must act on an intent; the rest is told by its mood. */
export const urgencyOfIntent: Partial<Record<Intent, Urgency>> = {
  safety: "critical",
  legal: "critical",
  press: "high",
  cancellation: "high",
  refund: "high",
  outage: "high",
};
