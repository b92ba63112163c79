import type { ReadWellness, ToReadWellness } from "../check-in/check-in.ts";
import type { DetailType, Reading } from "./reading.ts";

/** A stretch of the original text, in UTF-16 code units, end exclusive, that decided a label. */
export type Evidence = {
  label: string;
  /** A rule's name or a feature, for example `legal.lawyer` or `rating 1 of 5`. */
  because: string;
  start?: number;
  end?: number;
  weight?: number;
};

export const sentiments = ["negative", "neutral", "positive", "mixed", "unscored"] as const;
export type Sentiment = (typeof sentiments)[number];

export const urgencies = ["critical", "high", "normal", "low"] as const;
export type Urgency = (typeof urgencies)[number];

export const intents = [
  "complaint",
  "question",
  "request",
  "praise",
  "refund",
  "cancellation",
  "delivery",
  "defect",
  "safety",
  "legal",
  "press",
  "outage",
  "self-harm",
  "violence",
  "misconduct",
  "privacy",
  "spam",
] as const;
export type Intent = (typeof intents)[number];

/** Where a mention waits that is not for the queue of replies: nobody here reads it, or it is spam, a troll's or a muted author's. */
export const lanes = ["unread", "aside"] as const;
export type Lane = (typeof lanes)[number];

/** What is turned on people in a text: words that hurt, a threat to them, contempt for a group. */
export const abuses = ["insult", "threat", "hate"] as const;
export type Abuse = (typeof abuses)[number];

/** How a brand's people were found to judge one language, as logits added to neutral and to positive (taken from negative). */
export type Bias = { neutral: number; positive: number; corrections: number };

export type Classification = {
  /** BCP 47 tag: en, he, fa, hu, zh-Hant, zh-Hans, lt or another; "und" when it cannot be told. */
  language: string;
  sentiment: Sentiment;
  /** -1 (worst) to 1 (best); absent when unscored. */
  score?: number;
  /** What was found for each before anything was held back, 0 to 1; absent when nothing could be judged. */
  probabilities?: { negative: number; neutral: number; positive: number };
  urgency: Urgency;
  intents: Intent[];
  needsReply: boolean;
  /** What it says; absent of what was judged before readings were made, and of what could not be read. */
  reading?: Reading;
  /** Absent: it goes where replies are written. */
  lane?: Lane;
  /** Hostile to whoever reads it; absent: it is not, or was judged before this was asked. */
  abuse?: Abuse[];
  /** Its author asks not to be contacted. */
  noContact?: true;
  evidence: Evidence[];
  /** Which classifier and version decided. */
  by: string;
};

export type ToClassify = {
  title?: string;
  text: string;
  /** What the platform claims. */
  language?: string;
  rating?: { value: number; of: number };
  kind: "post" | "comment" | "review";
  /** The brand's own names: never evidence ("War Zone" is a product). */
  names: string[];
  /** Names that are known without being searched for, and what each is. */
  listed?: { type: DetailType; name: string }[];
  /** Matters of the brand's own, with the words that show them; "*" at the end stands for any ending. */
  matters?: { matter: string; words: string[] }[];
  /** The brand's main language: what a text too short to tell is taken for. */
  usual?: string;
  /** By language. */
  bias?: Record<string, Bias>;
};

/** Judges a text. It never guesses: what it cannot judge is `unscored`, with a reason among the evidence. */
export interface Classifier {
  readonly version: string;
  classify(input: ToClassify): Promise<Classification>;
  /** What somebody says whom we asked whether all is well; undefined where they speak of something else. */
  wellness(input: ToReadWellness): Promise<ReadWellness | undefined>;
}
