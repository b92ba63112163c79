import type { Reply as TheReply, ReplyStatus as TheReplyStatus } from "@earshot/core/reply/reply";
import * as z from "zod";
import { Unasked } from "./draft.ts";
import { Promised } from "./promise.ts";
import { Demand, Fingerprint, PolicyPath } from "./approval.ts";
import { Receipt } from "./source.ts";
import { Said } from "./said.ts";

export const ReplyStatus = z.enum([
  "check",
  "unknown",
  "published",
  "approved",
  "sending",
  "failed",
  "withdrawn",
  "retracted",
]) satisfies z.ZodType<TheReplyStatus>;

/** An approved text on its way to, or on, the platform. */
export const Reply = z.strictObject({
  id: z.string(),
  conversation: z.string(),
  brand: z.string(),
  source: z.string(),
  platform: z.string(),
  status: ReplyStatus,
  version: z.number(),
  text: z.string(),
  language: z.string(),
  draft: z.number(),
  mention: z.string(),
  fingerprint: Fingerprint,
  approvedBy: z.string().describe("Whose approval was the last."),
  approvedAt: z.string(),
  approvals: z
    .array(
      z.strictObject({
        by: z.string(),
        at: z.string(),
      }),
    )
    .optional()
    .describe(
      "All who approved it, what the rules asked for then, and who wrote it; absent of what was approved before there were rules.",
    ),
  demand: Demand.optional(),
  writer: z.string().optional(),
  alone: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      why: z.string(),
    })
    .optional()
    .describe("An admin decided alone where the rules ask for more and nobody else may approve."),
  policy: PolicyPath.optional().describe("Nobody approved it: it met a brand's policy, with the path of the decision."),
  sendAfter: z.string().describe("Not before this moment: until then it can be undone."),
  unasked: Unasked.optional().describe("Nobody waited for it."),
  goesPrivate: z.literal(true).optional().describe("It asks to go on where others cannot read it."),
  promises: z.array(Promised).optional().describe("What its text says we shall do; absent: nothing."),
  attempts: z.number().describe("Sends begun."),
  maySent: z.boolean().describe("An attempt may have got through: look it up before any other."),
  lookups: z.number().describe("Look-ups since the last send that found nothing."),
  leaseUntil: z.string().optional(),
  dueAt: z.string().optional().describe("When the sweep looks at it again; absent when nothing is to be done."),
  trouble: z
    .enum([
      "unknown",
      "paused",
      "slow-down",
      "sign-in-again",
      "not-allowed",
      "blocked",
      "gone",
      "refused",
      "unavailable",
      "fault",
      "stale",
    ])
    .optional(),
  message: z
    .union([z.string(), Said])
    .optional()
    .describe("What it waits for, or why it failed: a platform's own words, or Earshot's by code."),
  receipt: Receipt.optional(),
  publishedAt: z.string().optional(),
  outdated: z
    .strictObject({
      at: z.string(),
      version: z.number(),
    })
    .optional()
    .describe("The mention was changed since: which version of it this answered."),
  corrects: z
    .string()
    .optional()
    .describe("The outdated reply that this one corrects; and, once it is out, the one that corrects this."),
  correctedBy: z.string().optional(),
  byHand: z
    .literal(true)
    .optional()
    .describe("A person posted it on the platform themselves; `confirmedAt` says when we saw it there."),
  confirmedAt: z.string().optional(),
  unaskable: z.literal(true).optional().describe("The platform cannot tell whether it is there."),
  counted: z
    .record(z.string(), z.number())
    .optional()
    .describe("What it added to its day's counters when it was said to be posted: taken back when it is not found."),
}) satisfies z.ZodType<TheReply>;
