import type { Intent, Sentiment, Urgency } from "../classification/classifier.ts";

export const digestKinds = ["daily", "weekly"] as const;
export type DigestKind = (typeof digestKinds)[number];

export type Quote = {
  mention: string;
  conversation: string;
  platform: string;
  author: string;
  language: string;
  sentiment: Sentiment;
  score?: number;
  rating?: { value: number; of: number };
  text: string;
  url?: string;
  at: string;
};

export type Counts = {
  mentions: number;
  edits: number;
  sentiments: Partial<Record<Sentiment, number>>;
  urgencies: Partial<Record<Urgency, number>>;
  intents: Partial<Record<Intent, number>>;
  languages: Record<string, number>;
  platforms: Record<string, number>;
  replies: number;
  /** Replies that were published after their deadline. */
  late: number;
  /** Sum of seconds from first seen to published, over `replies`. */
  replySeconds: number;
};

/** A period's mentions for an audience. */
export type Digest = {
  id: string; // daily-2026-11-22, weekly-2026-11-16
  brand: string;
  kind: DigestKind;
  /** Start inclusive, end exclusive, ISO 8601 UTC; days are the brand's own. */
  from: string;
  to: string;
  timeZone: string;
  madeAt: string;
  counts: Counts;
  /** The period before, for comparison. */
  before: Counts;
  days: { date: string; mentions: number; sentiments: Partial<Record<Sentiment, number>> }[];
  best: Quote[];
  worst: Quote[];
  /** Waiting for a reply when the digest was made. */
  unanswered: Quote[];
  /** Of those, past their deadline. */
  overdue: number;
  mailedAt?: string;
};
