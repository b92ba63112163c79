import type { ReadView as TheReadView } from "@earshot/core/desk/conversation-since";
import type { Counts as TheCounts } from "@earshot/core/desk/counts";
import type { OrderReason as TheOrderReason } from "@earshot/core/desk/harm";
import type { Inbox as TheInbox, Row as TheRow, Unchanged as TheUnchanged } from "@earshot/core/desk/inbox";
import type { View as TheView } from "@earshot/core/desk/view";
import { digestKinds } from "@earshot/core/digest/kind";
import * as z from "zod";
import { Intent, Urgency } from "./choices.ts";
import { AtWork } from "./claim.ts";
import { Conversation, ConversationView } from "./conversation.ts";

/** Why a conversation stands where it stands in the order: the parts that weigh most, at most three. Times are minutes. */
export const OrderReason = z.union([
  z.strictObject({
    code: z.literal("grave"),
    values: z.strictObject({
      intent: Intent.optional(),
    }),
  }),
  z.strictObject({
    code: z.literal("urgency"),
    values: z.strictObject({
      urgency: Urgency,
    }),
  }),
  z.strictObject({
    code: z.enum(["late", "due"]),
    values: z.strictObject({
      minutes: z.number(),
    }),
  }),
  z.strictObject({
    code: z.literal("waiting"),
    values: z.strictObject({
      minutes: z.number(),
    }),
  }),
  z.strictObject({
    code: z.literal("followers"),
    values: z.strictObject({
      followers: z.number(),
    }),
  }),
  z.strictObject({
    code: z.literal("at-risk"),
    values: z.strictObject({
      why: z.string(),
    }),
  }),
  z.strictObject({
    code: z.literal("vip"),
    values: z.record(z.string(), z.never()),
  }),
]) satisfies z.ZodType<TheOrderReason>;

/** A conversation, and what put it where it stands in the order. */
export const Row = Conversation.extend({
  because: z.array(OrderReason),
}) satisfies z.ZodType<TheRow>;

export const LaneCounts = z.strictObject({
  check: z.number(),
  praise: z.number(),
  spam: z.number(),
  complaints: z.number(),
  questions: z.number(),
  languages: z.number(),
  helpdesk: z.number(),
  sending: z.number(),
  open: z.number(),
  "by-hand": z.number(),
  late: z.number(),
  waiting: z.number(),
  urgent: z.number(),
  mine: z.number(),
  unassigned: z.number(),
  snoozed: z.number(),
  done: z.number(),
}) satisfies z.ZodType<TheCounts>;

export const Inbox = z.strictObject({
  items: z.array(Row),
  next: z.string().optional(),
  total: z
    .number()
    .optional()
    .describe("How many there are in all; absent for what is read by date, which has no end."),
  counts: LaneCounts,
  atWork: z.record(z.string(), AtWork).describe("Who writes and who looks, by conversation."),
  version: z.string(),
  unchanged: z.undefined().optional(),
}) satisfies z.ZodType<TheInbox>;

/** Nothing is another than `seen`. */
export const Unchanged = z.strictObject({
  version: z.string(),
  unchanged: z.literal(true),
}) satisfies z.ZodType<TheUnchanged>;

/** `readAgainAt`: until then only the conversation itself is looked at for changes. */
export const ReadView = ConversationView.extend({
  readAt: z.string(),
  readAgainAt: z.string().describe("Until then only the conversation itself is looked at for changes."),
}) satisfies z.ZodType<TheReadView>;

/** A saved filter. `filter` stands as in an address, so that a view can be given on as a link. */
export const View = z.strictObject({
  id: z.string(),
  brand: z.string(),
  name: z.string(),
  filter: z.record(z.string(), z.string()),
  owner: z.string().describe("The id of the person who made it."),
  sharedWith: z
    .enum(["admin", "viewer", "drafter", "approver", "nobody"])
    .describe("Who sees it beside its owner: everybody who may all that this role may."),
  createdAt: z.string(),
  mails: z
    .enum(digestKinds)
    .optional()
    .describe("Its owner is mailed what is in it, as often as digests of this kind are made."),
  mailedFor: z.string().optional().describe("The last period for which that was begun."),
  version: z.number(),
}) satisfies z.ZodType<TheView>;
