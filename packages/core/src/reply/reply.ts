import type { Receipt } from "../connector.ts";
import type { Why } from "../conversation/reason.ts";
import type { Trouble } from "../errors.ts";
import type { Demand } from "../approval/demand.ts";
import type { Unasked } from "../draft/draft.ts";
import type { Promised } from "../promise/promise.ts";
import type { Fingerprint } from "../approval/fingerprint.ts";
import type { PolicyPath } from "../approval/policy-path.ts";

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
  /** Whose approval was the last. */
  approvedBy: string;
  approvedAt: string;
  /** All who approved it, what the rules asked for then, and who wrote it; absent of what was approved before there were rules. */
  approvals?: { by: string; at: string }[];
  demand?: Demand;
  writer?: string;
  /** An admin decided alone where the rules ask for more and nobody else may approve. */
  alone?: { by: string; at: string; why: string };
  /** Nobody approved it: it met a brand's policy, with the path of the decision. */
  policy?: PolicyPath;
  /** Not before this moment: until then it can be undone. */
  sendAfter: string;
  /** Nobody waited for it. */
  unasked?: Unasked;
  /** It asks to go on where others cannot read it. */
  goesPrivate?: true;
  /** What its text says we shall do; absent: nothing. */
  promises?: Promised[];
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
  /** What it waits for, or why it failed: a platform's own words, or Earshot's by code. */
  message?: Why;
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
