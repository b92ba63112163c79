import type { Compensation } from "../draft/writer.ts";
import type { Author } from "../mention/mention.ts";
import type { Intent, Lane, Sentiment, Urgency } from "../classification/classifier.ts";

/**
 * Where a conversation stands.
 * - `open`: a person is needed (there is a draft, or one is on its way)
 * - `approved`: a reply is on its way
 * - `check`: a reply may or may not be on the platform; a person must look
 * - `answered`: our reply is there
 * - `closed`: nothing to do (dismissed, resolved, baseline, no reply needed)
 */
export const statuses = ["open", "approved", "check", "answered", "closed"] as const;
export type Status = (typeof statuses)[number];

/** The unit of work: one person, one matter, one owner, from first mention to resolution. */
export type Conversation = {
  id: string;
  brand: string;
  status: Status;
  /** Why it stands where it stands, for people, for example "The customer answered". */
  reason: string;
  /** Counts every change; a write names the version it saw. */
  version: number;
  platform: string;
  source: string;
  author: Author;
  /** The mention that a reply answers: the newest by the customer. */
  mention: string;
  mentionVersion: number;
  mentions: number;
  preview: string;
  url?: string;
  rating?: { value: number; of: number };
  /** Ratings over time, when the customer changed it. */
  ratings?: { value: number; of: number; at: string }[];
  language: string;
  sentiment: Sentiment;
  urgency: Urgency;
  intents: Intent[];
  /** Where it waits, when not among what is to be answered. */
  lane?: Lane;
  openedAt: string;
  /** When the newest mention was first seen; deadlines count from here. */
  heardAt: string;
  /** When a reply is due; absent when nobody waits. */
  dueAt?: string;
  owner?: string;
  /** Number of the newest draft, and of the reply on its way or published last. */
  draft?: number;
  reply?: string;
  /** A draft is wanted; when the sweep asks for it again. */
  draftDueAt?: string;
  /** What the customer is to get, decided by a person. */
  compensation?: Compensation;
  answeredAt?: string;
  closedAt?: string;
  /** The customer deleted the mention. */
  gone?: boolean;
  /** At how many places the story stands, its own among them; absent: only there. */
  places?: number;
  /** Followers of those who printed or passed it on, as far as they are known. */
  reach?: number;
  /** Days after which its records are deleted; from the source. */
  retentionDays?: number;
};

/** What happened, in order, never changed: who, when, what, why. */
export type ConversationEvent = {
  at: string;
  /** A person's id, or `earshot`. */
  by: string;
  what:
    | "heard"
    | "edited"
    | "deleted"
    | "rated"
    | "drafted"
    | "draft-edited"
    | "approved"
    | "undone"
    | "declined"
    | "dismissed"
    | "reopened"
    | "resolved"
    | "assigned"
    | "sending"
    | "published"
    | "failed"
    | "unknown"
    | "held"
    | "stale"
    | "moderation"
    | "rejected"
    | "vanished"
    | "checked"
    | "noted"
    | "corrected"
    | "posted-by-hand"
    | "read-back"
    | "not-found"
    | "retracted"
    | "outdated"
    | "compensated";
  why?: string;
  /** What it is about: a draft's number, a reply's id, a mention's id. */
  about?: string;
};
