import { promiseKinds } from "@earshot/core/promise/promise";
import { closings } from "@earshot/core/task/task";
import type {
  Check as TheCheck,
  Privately as ThePrivately,
  Promising as ThePromising,
  Task as TheTask,
  Telling as TheTelling,
} from "@earshot/core/task/task";
import * as z from "zod";

export const Duty = z.strictObject({
  id: z.string(),
  brand: z.string(),
  conversation: z.string(),
  platform: z.string(),
  at: z.string(),
  version: z.number(),
  done: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      never: z.literal(true).optional().describe("It was no promise, or nothing needs to be said, as a person says."),
      closing: z.enum(closings).optional().describe("What became of saying in the open that it is solved."),
    })
    .optional(),
});

/** A duty that an approved reply names: to tell somebody. It is made once the reply is out. */
export const Telling = Duty.extend({
  what: z.literal("tell"),
  to: z.enum([
    "delivery",
    "legal",
    "press",
    "branch",
    "product",
    "food-safety",
    "product-safety",
    "data-protection",
    "account-security",
    "conduct",
    "safeguarding",
    "billing",
    "technical",
    "knowledge",
    "crisis",
    "praised",
  ]),
  name: z.string().optional().describe("Who is praised, or which branch."),
}) satisfies z.ZodType<TheTelling>;

/** A duty of whoever handed a conversation over (`of`) to somebody (`to`, both people's ids): to check that it was solved. */
export const ToCheck = Duty.extend({
  what: z.literal("check"),
  of: z.string(),
  to: z.string(),
}) satisfies z.ZodType<TheCheck>;

/** What our reply says we shall do (`words` are its own), and by when; the person (`of`) whose it is sees to it. */
export const Promising = Duty.extend({
  what: z.literal("promise"),
  kind: z.enum(promiseKinds),
  words: z.string(),
  reply: z.string(),
  of: z.string().optional(),
  dueAt: z.string(),
  assumed: z.literal(true).optional().describe("The reply names no time: it is the usual one."),
  remindedAt: z.string().optional(),
  lateAt: z.string().optional().describe("When it was found not to be done in time."),
}) satisfies z.ZodType<ThePromising>;

/** What went on in private is to be closed in the open once it is solved there. */
export const Privately = Duty.extend({
  what: z.literal("private"),
  of: z.string().optional(),
  where: z.string().optional(),
  notYet: z
    .strictObject({ by: z.string(), at: z.string() })
    .optional()
    .describe("Who last said that it is not solved yet."),
}) satisfies z.ZodType<ThePrivately>;

export const Task = z.union([Telling, ToCheck, Promising, Privately]) satisfies z.ZodType<TheTask>;
