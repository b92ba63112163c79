import type { Check as TheCheck, Task as TheTask, Telling as TheTelling } from "@earshot/core/task/task";
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

export const Task = z.union([Telling, ToCheck]) satisfies z.ZodType<TheTask>;
