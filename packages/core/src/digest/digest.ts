import * as z from "zod";
import type { Proof } from "../ledger/proof.ts";
import type { Abuse, Intent, Sentiment, Urgency } from "../classification/classifier.ts";

export const digestKinds = ["daily", "weekly"] as const;
export const DigestKind = z.enum(digestKinds);
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
  /** Shortened, with e-mail addresses and long numbers masked. */
  text: string;
  /** What in it is turned on people. */
  abuse?: Abuse[];
  url?: string;
  /** When it was first seen. */
  at: string;
  /** When a reply is due, among the unanswered. */
  dueAt?: string;
};

export type Counts = {
  mentions: number;
  /** Where they stood: one story in forty papers is one mention at forty places. Absent in digests made before these were counted. */
  places?: number;
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
  /** Mentions of the period before that were taken in after its digest was made. */
  addedLater?: number;
  /** Waiting for a reply when the digest was made, the most pressing first; at most 20. */
  unanswered: Quote[];
  /** All that wait, listed or not. */
  unansweredTotal?: number;
  /** Of those, past their deadline. */
  overdue: number;
  /** The busiest periods are not read whole for quotes and the unanswered; counters are always exact. */
  partlyRead?: boolean;
  /** In the weekly one, what proves that nothing was missed, or says that something may be. */
  proof?: Proof;
  version?: number;
  /** Set before it is handed to the mail: from then on no machine mails it again. */
  mailingAt?: string;
  mailedAt?: string;
  /** Why it was not mailed. */
  mailTrouble?: string;
};
