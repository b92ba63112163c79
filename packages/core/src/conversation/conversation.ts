import type { FirstApproval } from "../approval/first-approval.ts";
import type { CheckIn } from "../check-in/check-in.ts";
import type { Unasked } from "../draft/draft.ts";
import type { Compensation } from "../draft/writer.ts";
import type { AtHelpdesk } from "../helpdesk/handover.ts";
import type { Author } from "../mention/mention.ts";
import type { Reason, Why } from "./reason.ts";
import type { Abuse, Intent, Lane, Sentiment, Urgency } from "../classification/classifier.ts";

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

/** Signs in an author's history that they may leave. */
export const risks = ["repeat-complaints", "unanswered", "went-silent"] as const;
export type AtRisk = (typeof risks)[number];

/** How far a conversation has come on the ladder of its deadline. */
export type Rung = {
  remindedAt?: string;
  passedOnAt?: string;
  /** When the lead was told that it has gone by. */
  overdueAt?: string;
  /** Whom it was passed on to. */
  to?: string;
};

/** A reply of ours that is out. */
export type Answered = {
  reply: string;
  /** Since when the customer had waited for it. */
  since: string;
  at: string;
  /** After its deadline. */
  late?: true;
  /** It only said that an answer comes. */
  holding?: true;
};

/** The unit of work: one person, one matter, one owner, from first mention to resolution. */
export type Conversation = {
  id: string;
  brand: string;
  status: Status;
  /** What its last change moved it from; absent where that left the status as it was. */
  movedFrom?: Status;
  /** Why it stands where it stands, for people, for example "The customer wrote again". */
  reason: Reason;
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
  /** When the newest mention was said, as its platform claims. */
  saidAt?: string;
  /** When a reply is due, and since when that counts; absent when nobody waits. */
  dueAt?: string;
  dueFrom?: string;
  /** The next step of the ladder, and those that were taken for this deadline. */
  ladderAt?: string;
  ladder?: Rung;
  /** A holding reply is offered. */
  holding?: true;
  /** It is open for something that we write without being asked: nobody waits for it. */
  unasked?: Unasked;
  /** Whether all is well was asked, or a text that asks it waits for approval: once in a conversation. */
  checkIn?: CheckIn;
  /** The brand lists its author. */
  vip?: true;
  /** What its author's history warns of. */
  atRisk?: AtRisk[];
  owner?: string;
  /** Number of the newest draft, and of the reply on its way or published last. */
  draft?: number;
  reply?: string;
  /** A draft is wanted; when the sweep asks for it again. */
  draftDueAt?: string;
  /** What the customer is to get, decided by a person. */
  compensation?: Compensation;
  /** One person has approved, and another is asked; holds only while what they saw is the same. */
  first?: FirstApproval;
  answeredAt?: string;
  /** Our replies, the oldest first, as response time is counted of them; absent of what was answered before they were kept. */
  answers?: Answered[];
  closedAt?: string;
  /** The customer deleted the mention. */
  gone?: boolean;
  /** At how many places the story stands, its own among them; absent: only there. */
  places?: number;
  /** Followers of those who printed or passed it on, as far as they are known. */
  reach?: number;
  /** Days after which its records are deleted; from the source. */
  retentionDays?: number;
  /** What in the newest mention is turned on people; absent: nothing. */
  abuse?: Abuse[];
  /** What the newest mention speaks of; absent of what was stored before it was kept. */
  matters?: string[];
  /** It rests until this moment, or until the customer writes; its status stays as it is. */
  snoozedUntil?: string;
  snoozedFor?: "answer";
  /** The newest hand-over to another person, how many there were, and whose check that it was solved is still to be done. */
  transfer?: { by: string; to: string; at: string; reason: string };
  transfers?: number;
  checks?: { by: string; task: string }[];
  /** People whose attention a note asks for, until they do something here. */
  mentioned?: string[];
  /** Asked for by one person: a second one decides whether it is closed without an answer. */
  closing?: { how: "dismissed" | "resolved"; by: string; at: string; reason: string };
  /** It went on in private, as somebody says; `back` when that is over. */
  handoff?: { by: string; at: string; where: string; back?: { by: string; at: string } };
  /** The task of saying in the open that it was solved in private, while that is to be done. */
  privately?: string;
  /** It was handed over to a helpdesk: where, and how that stands. Its deadline goes on. */
  atHelpdesk?: AtHelpdesk;
  /** It is part of another conversation, and how it stood before. */
  merged?: { into: string; by: string; at: string; was: AsItStood };
  /** Conversations that were merged into this one. */
  parts?: string[];
};

/** What a conversation is given back when it comes out of a merge. */
export type AsItStood = Pick<Conversation, "status" | "reason" | "dueAt" | "answeredAt" | "closedAt">;

/** What happened, in order, never changed: who, when, what, why. */
export type ConversationEvent = {
  at: string;
  /** When it was written, where it was only then that it was known. */
  storedAt?: string;
  /** When it is forgotten, where a listed act is: a seal of the audit log then misses it without alarm. */
  keptUntil?: string;
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
    | "compensated"
    | "first-approved"
    | "first-taken-back"
    | "chain-restarted"
    | "policy-approved"
    | "taken-over"
    | "transferred"
    | "check-done"
    | "freed"
    | "snoozed"
    | "woken"
    | "merged"
    | "split"
    | "closing-asked"
    | "closing-refused"
    | "went-private"
    | "came-back"
    | "taken-back"
    | "vip-listed"
    | "vip-unlisted"
    | "no-contact"
    | "reminded"
    | "passed-on"
    | "overdue"
    | "holding-offered"
    | "deadline-changed"
    | "promise-late"
    | "check-in"
    | "closing"
    | "handed-over"
    | "helpdesk-there"
    | "helpdesk-failed"
    | "helpdesk-answered"
    | "helpdesk-too-late"
    | "helpdesk-closed"
    | "helpdesk-reopened"
    | "helpdesk-gone";
  why?: Why;
  /** What it is about: a draft's number, a reply's id, a mention's id. */
  about?: string;
};
