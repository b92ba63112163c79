import type { Undoable as TheUndoable } from "@earshot/core/conversation/act";
import type { Closing as TheClosing } from "@earshot/core/conversation/closing";
import type {
  AsItStood as TheAsItStood,
  Conversation as TheConversation,
  ConversationEvent as TheConversationEvent,
  Rung as TheRung,
} from "@earshot/core/conversation/conversation";
import type { Part as ThePart } from "@earshot/core/conversation/parts";
import type { ConversationView as TheConversationView } from "@earshot/core/conversation/read-conversation";
import type { Reason as TheReason } from "@earshot/core/conversation/reason";
import type { SnoozeTimes as TheSnoozeTimes } from "@earshot/core/conversation/snooze-times";
import * as z from "zod";
import { Abuse, Author, ConversationStatus, Intent, Lane, Rating, Sentiment, Urgency } from "./choices.ts";
import { ApprovalView, Fingerprint, FirstApproval } from "./approval.ts";
import { AtWork } from "./claim.ts";
import { CheckIn } from "./check-in.ts";
import { Compensation, Draft, Mark, Unasked } from "./draft.ts";
import { FollowUp } from "./follow-up.ts";
import { AtHelpdesk, HandoverView, HelpdeskName } from "./helpdesk.ts";
import { Clocks } from "./hours.ts";
import { AlsoSaid, Place } from "./identity.ts";
import { Mention, MentionVersion } from "./mention.ts";
import { NoContact } from "./wellbeing.ts";
import { Reply } from "./reply.ts";
import { LengthLimit, Rule, Shown } from "./source.ts";
import { Said } from "./said.ts";

export const SnoozeTimes = z.strictObject({
  hour: z.string(),
  tomorrow: z.string(),
  monday: z.string(),
}) satisfies z.ZodType<TheSnoozeTimes>;

/** Records from before codes hold the English sentence itself. */
export const Reason = Said satisfies z.ZodType<TheReason>;

/** How far a conversation has come on the ladder of its deadline. */
export const Rung = z.strictObject({
  remindedAt: z.string().optional(),
  passedOnAt: z.string().optional(),
  overdueAt: z.string().optional().describe("When the lead was told that it has gone by."),
  to: z.string().optional().describe("Whom it was passed on to."),
}) satisfies z.ZodType<TheRung>;

/** What a conversation is given back when it comes out of a merge. */
export const AsItStood = z.strictObject({
  reason: Reason.describe('Why it stands where it stands, for people, for example "The customer wrote again".'),
  status: ConversationStatus,
  dueAt: z.string().optional().describe("When a reply is due, and since when that counts; absent when nobody waits."),
  answeredAt: z.string().optional(),
  closedAt: z.string().optional(),
}) satisfies z.ZodType<TheAsItStood>;

/** The unit of work: one person, one matter, one owner, from first mention to resolution. */
export const Conversation = z.strictObject({
  id: z.string(),
  brand: z.string(),
  status: ConversationStatus,
  movedFrom: ConversationStatus.optional().describe(
    "What its last change moved it from; absent where it left the status as it was.",
  ),
  reason: Reason.describe('Why it stands where it stands, for people, for example "The customer wrote again".'),
  version: z.number().describe("Counts every change; a write names the version it saw."),
  platform: z.string(),
  source: z.string(),
  author: Author,
  mention: z.string().describe("The mention that a reply answers: the newest by the customer."),
  mentionVersion: z.number(),
  mentions: z.number(),
  preview: z.string(),
  url: z.string().optional(),
  rating: Rating.optional(),
  ratings: z
    .array(
      z.strictObject({
        value: z.number(),
        of: z.number(),
        at: z.string(),
      }),
    )
    .optional()
    .describe("Ratings over time, when the customer changed it."),
  language: z.string(),
  sentiment: Sentiment,
  urgency: Urgency,
  intents: z.array(Intent),
  lane: Lane.optional().describe("Where it waits, when not among what is to be answered."),
  openedAt: z.string(),
  heardAt: z.string().describe("When the newest mention was first seen; deadlines count from here."),
  saidAt: z.string().optional().describe("When the newest mention was said, as its platform claims."),
  dueAt: z.string().optional().describe("When a reply is due, and since when that counts; absent when nobody waits."),
  dueFrom: z.string().optional(),
  ladderAt: z.string().optional().describe("The next step of the ladder, and those that were taken for this deadline."),
  ladder: Rung.optional(),
  holding: z.literal(true).optional().describe("A holding reply is offered."),
  unasked: Unasked.optional().describe(
    "It is open for something that we write without being asked: nobody waits for it.",
  ),
  checkIn: CheckIn.optional().describe("Whether all is well was asked, or a text that asks it waits for approval."),
  vip: z.literal(true).optional().describe("The brand lists its author."),
  atRisk: z
    .array(z.enum(["repeat-complaints", "unanswered", "went-silent"]))
    .optional()
    .describe("What its author's history warns of."),
  owner: z.string().optional(),
  draft: z.number().optional().describe("Number of the newest draft, and of the reply on its way or published last."),
  reply: z.string().optional(),
  draftDueAt: z.string().optional().describe("A draft is wanted; when the sweep asks for it again."),
  compensation: Compensation.optional().describe("What the customer is to get, decided by a person."),
  first: FirstApproval.optional().describe(
    "One person has approved, and another is asked; holds only while what they saw is the same.",
  ),
  answeredAt: z.string().optional(),
  answers: z
    .array(
      z.strictObject({
        reply: z.string(),
        since: z.string().describe("Since when the customer had waited for it."),
        at: z.string(),
        late: z.literal(true).optional().describe("After its deadline."),
        holding: z.literal(true).optional().describe("It only said that an answer comes."),
      }),
    )
    .optional()
    .describe(
      "Our replies, the oldest first, as response time is counted of them; absent of what was answered before they were kept.",
    ),
  closedAt: z.string().optional(),
  gone: z.boolean().optional().describe("The customer deleted the mention."),
  places: z
    .number()
    .optional()
    .describe("At how many places the story stands, its own among them; absent: only there."),
  reach: z.number().optional().describe("Followers of those who printed or passed it on, as far as they are known."),
  retentionDays: z.number().optional().describe("Days after which its records are deleted; from the source."),
  abuse: z.array(Abuse).optional().describe("What in it is turned on people; absent: nothing."),
  matters: z
    .array(z.string())
    .optional()
    .describe("What the newest mention speaks of; absent of what was stored before it was kept."),
  snoozedUntil: z
    .string()
    .optional()
    .describe("It rests until this moment, or until the customer writes; its status stays as it is."),
  snoozedFor: z.literal("answer").optional(),
  atHelpdesk: AtHelpdesk.optional().describe("It was handed over to a helpdesk; its deadline goes on."),
  transfer: z
    .strictObject({
      by: z.string(),
      to: z.string(),
      at: z.string(),
      reason: z.string(),
    })
    .optional()
    .describe(
      "The newest hand-over to another person, how many there were, and whose check that it was solved is still to be done.",
    ),
  transfers: z.number().optional(),
  checks: z
    .array(
      z.strictObject({
        by: z.string(),
        task: z.string(),
      }),
    )
    .optional(),
  mentioned: z
    .array(z.string())
    .optional()
    .describe("People whose attention a note asks for, until they do something here."),
  closing: z
    .strictObject({
      how: z.enum(["dismissed", "resolved"]),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
    })
    .optional()
    .describe("Asked for by one person: a second one decides whether it is closed without an answer."),
  handoff: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      where: z.string(),
      back: z
        .strictObject({
          by: z.string(),
          at: z.string(),
        })
        .optional(),
    })
    .optional()
    .describe("It went on in private, as somebody says; `back` when that is over."),
  privately: z
    .string()
    .optional()
    .describe("The task of saying in the open that it was solved in private, while that is to be done."),
  merged: z
    .strictObject({
      into: z.string(),
      by: z.string(),
      at: z.string(),
      was: AsItStood,
    })
    .optional()
    .describe("It is part of another conversation, and how it stood before."),
  parts: z.array(z.string()).optional().describe("Conversations that were merged into this one."),
}) satisfies z.ZodType<TheConversation>;

const What = z.enum([
  "unknown",
  "published",
  "corrected",
  "checked",
  "deleted",
  "approved",
  "sending",
  "failed",
  "retracted",
  "undone",
  "declined",
  "dismissed",
  "resolved",
  "reopened",
  "rejected",
  "vanished",
  "merged",
  "split",
  "snoozed",
  "not-found",
  "stale",
  "drafted",
  "moderation",
  "heard",
  "edited",
  "rated",
  "draft-edited",
  "assigned",
  "held",
  "noted",
  "posted-by-hand",
  "read-back",
  "outdated",
  "compensated",
  "first-approved",
  "first-taken-back",
  "chain-restarted",
  "policy-approved",
  "taken-over",
  "transferred",
  "check-done",
  "freed",
  "woken",
  "closing-asked",
  "closing-refused",
  "went-private",
  "came-back",
  "taken-back",
  "vip-listed",
  "vip-unlisted",
  "no-contact",
  "reminded",
  "passed-on",
  "overdue",
  "holding-offered",
  "deadline-changed",
  "promise-late",
  "check-in",
  "closing",
  "handed-over",
  "helpdesk-there",
  "helpdesk-failed",
  "helpdesk-answered",
  "helpdesk-too-late",
  "helpdesk-closed",
  "helpdesk-reopened",
  "helpdesk-gone",
]) satisfies z.ZodType<TheConversationEvent["what"]>;

/** What happened, in order, never changed: who, when, what, why. */
export const ConversationEvent = z.strictObject({
  at: z.string(),
  storedAt: z.string().optional().describe("When it was written, where it was only then that it was known."),
  by: z.string().describe("A person's id, or `earshot`."),
  what: What,
  why: z.union([z.string(), Said]).optional(),
  about: z.string().optional().describe("What it is about: a draft's number, a reply's id, a mention's id."),
}) satisfies z.ZodType<TheConversationEvent>;

/** What was said, answered and done in a conversation that is part of another. */
export const Part = z.strictObject({
  conversation: Conversation,
  replies: z.array(Reply),
  mentions: z.array(Mention),
  versions: z.record(z.string(), z.array(MentionVersion)),
  events: z.array(ConversationEvent),
}) satisfies z.ZodType<ThePart>;

/** What hinders closing a conversation, and what a person should know who does. */
export const Closing = z.strictObject({
  grave: z
    .array(Intent)
    .describe("Matters without an answer for which a second person is needed; empty: one may close it."),
  warnings: z.array(z.enum(["question-open", "check-open", "private-open"])),
}) satisfies z.ZodType<TheClosing>;

/** What a person can still undo, and until when. */
export const Undoable = z.strictObject({
  version: z.number().describe("The version that the act made, and the conversation before it."),
  by: z.string(),
  what: What,
  until: z.string(),
}) satisfies z.ZodType<TheUndoable>;

/** What the console shows of a conversation. */
export const ConversationView = z.strictObject({
  conversation: Conversation,
  replies: z.array(Reply),
  mentions: z.array(Mention),
  versions: z.record(z.string(), z.array(MentionVersion)),
  drafts: z.array(Draft),
  events: z.array(ConversationEvent),
  followUps: z.array(FollowUp),
  places: z.array(Place).describe("Where else its story stands, in the order they were heard."),
  handover: HandoverView.optional().describe("Its way to a helpdesk; absent where it was handed over to none."),
  helpdesk: HelpdeskName.optional().describe("The helpdesk that it can be handed over to."),
  fingerprint: Fingerprint,
  limit: LengthLimit,
  shown: Shown.optional().describe("How the platform shows a reply; absent where nothing is known of it."),
  canReply: z.boolean(),
  canReadBack: z
    .boolean()
    .describe("What is posted by hand is found on the platform, and what is published can be deleted there."),
  canRetract: z.boolean(),
  forbidden: Rule.optional().describe("The platform's rule for which it is not answered from here."),
  account: z
    .strictObject({
      name: z.string(),
    })
    .optional(),
  replaces: z.boolean().describe("Approving puts the reply in the place of the one that stands there."),
  behind: z.string().optional().describe("A content warning that the reply goes out behind."),
  stopped: z.boolean(),
  undoSeconds: z.number(),
  rubric: z.array(Mark).describe("How the newest draft does by a reply's five virtues; empty without one."),
  stale: z.array(z.string()).describe("Articles cited that no longer say what the draft says they do, by id."),
  alsoSaid: z.array(AlsoSaid).describe("Other conversations in which the same person said the same."),
  atWork: AtWork.describe("Who is writing here now, and who looks at it."),
  approval: ApprovalView.describe("Who must approve the answer, and who has."),
  clocks: Clocks.describe("From said to heard, and from heard to answered."),
  parts: z.array(Part).describe("What was merged in, the newest last."),
  closing: Closing.describe("What closing it takes."),
  noContact: NoContact.optional().describe("Nobody is to write to its author."),
  asksNoContact: z.literal(true).optional().describe("They ask for that, and nobody has decided yet."),
  undoable: Undoable.optional().describe("The newest act, while it can be undone."),
}) satisfies z.ZodType<TheConversationView>;
