import * as z from "zod";
import { intents, urgencies } from "../classification/classifier.ts";
import { asks } from "./asks.ts";
import { Automatic } from "./automatic.ts";

/** What a rule is about: all that is given must hold, of a list any one. Nothing given: every reply. */
export const ApprovalRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "input.slug"),
  /** What people call it; empty: the console names those that every brand starts with. */
  name: z.string().trim().max(80).default(""),
  asks: z.enum(asks),
  urgency: z.array(z.enum(urgencies)).min(1).max(urgencies.length).optional(),
  intents: z.array(z.enum(intents)).min(1).max(intents.length).optional(),
  /** Common ones, or those that the brand has named. */
  matters: z.array(z.string().trim().min(1).max(60)).min(1).max(100).optional(),
  platforms: z.array(z.string().trim().min(1).max(40)).min(1).max(60).optional(),
  /** A compensation of this value or more. */
  amountFrom: z.number().nonnegative().max(1_000_000).optional(),
});
export type ApprovalRule = z.infer<typeof ApprovalRule>;

/** Who approves what, and what may go out by itself. */
export const Approvals = z.strictObject({
  rules: z
    .array(ApprovalRule)
    .max(50)
    .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, "Each rule needs an id of its own."),
  automatic: Automatic.optional(),
  /** Who changed it last, and when; not given, but kept. */
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
});
export type Approvals = z.infer<typeof Approvals>;
