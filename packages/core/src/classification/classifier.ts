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
  "spam",
] as const;
export type Intent = (typeof intents)[number];

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
};

/** Judges a text. It never guesses: what it cannot judge is `unscored`, with a reason among the evidence. */
export interface Classifier {
  readonly version: string;
  classify(input: ToClassify): Promise<Classification>;
}
