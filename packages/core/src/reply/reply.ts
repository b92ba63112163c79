import type { Receipt } from "../connector.ts";
import type { Trouble } from "../errors.ts";
import type { Fingerprint } from "../approval/fingerprint.ts";

export type ReplyStatus =
  | "approved"
  | "sending"
  | "unknown"
  | "published"
  | "failed"
  | "check"
  | "withdrawn"
  | "retracted";

/** An approved text on its way to, or on, the platform. */
export type Reply = {
  id: string;
  conversation: string;
  brand: string;
  source: string;
  platform: string;
  status: ReplyStatus;
  version: number;
  text: string;
  language: string;
  draft: number;
  mention: string;
  fingerprint: Fingerprint;
  approvedBy: string;
  approvedAt: string;
  /** Not before this moment: until then it can be undone. */
  sendAfter: string;
  /** Sends begun. */
  attempts: number;
  /** An attempt may have got through: look it up before any other. */
  maySent: boolean;
  /** Look-ups since the last send that found nothing. */
  lookups: number;
  leaseUntil?: string;
  /** When the sweep looks at it again; absent when nothing is to be done. */
  dueAt?: string;
  trouble?: Trouble | "stale" | "paused" | "fault";
  message?: string;
  receipt?: Receipt;
  publishedAt?: string;
  /** The mention was changed since: which version of it this answered. */
  outdated?: { at: string; version: number };
  /** The outdated reply that this one corrects; and, once it is out, the one that corrects this. */
  corrects?: string;
  correctedBy?: string;
  /** A person posted it on the platform themselves; `confirmedAt` says when we saw it there. */
  byHand?: true;
  confirmedAt?: string;
  /** The platform cannot tell whether it is there. */
  unaskable?: true;
  /** What it added to its day's counters when it was said to be posted: taken back when it is not found. */
  counted?: Record<string, number>;
};
