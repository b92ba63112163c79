import type { ApprovalView as TheApprovalView } from "@earshot/core/approval/approval-of";
import type { OneOfMany as TheOneOfMany } from "@earshot/core/approval/approve-many";
import type { Demand as TheDemand } from "@earshot/core/approval/demand";
import type { ChangedPart as TheChangedPart, Fingerprint as TheFingerprint } from "@earshot/core/approval/fingerprint";
import type { FirstApproval as TheFirstApproval } from "@earshot/core/approval/first-approval";
import type { LowRisk as TheLowRisk } from "@earshot/core/approval/list-low-risk";
import type { PolicyCheck as ThePolicyCheck, PolicyPath as ThePolicyPath } from "@earshot/core/approval/policy-path";
import type { RefusalCode as TheRefusalCode } from "@earshot/core/errors";
import * as z from "zod";
import { Author, Rating } from "./choices.ts";

/** Everything an approver saw, part by part; an approval holds only while each is the same. */
export const Fingerprint = z.strictObject({
  mention: z.string(),
  draft: z.string(),
  account: z.string(),
  playbook: z.string(),
  knowledge: z.string(),
  policy: z.string(),
}) satisfies z.ZodType<TheFingerprint>;

/** The first of two approvals, bound to all that its giver saw. */
export const FirstApproval = z.strictObject({
  by: z.string(),
  at: z.string(),
  draft: z.number().describe("The draft whose text they approved."),
  fingerprint: Fingerprint,
  writer: z.string().optional(),
  compensation: z.string().optional().describe("What the customer was to get then."),
}) satisfies z.ZodType<TheFirstApproval>;

/** All that a person must have seen before they approve it together with others. */
export const LowRisk = z.strictObject({
  id: z.string(),
  platform: z.string(),
  account: z.string().optional().describe("In whose name it goes out."),
  mention: z.strictObject({
    author: Author,
    url: z.string().optional(),
    id: z.string(),
    title: z.string().optional(),
    text: z.string(),
    rating: Rating.optional(),
    firstSeenAt: z
      .string()
      .describe(
        "When Earshot first saw it (ISO 8601, UTC): the only clock that decides what is new. Of history that a file brought: when it was first seen elsewhere, or said.",
      ),
  }),
  language: z.string(),
  text: z.string(),
  fingerprint: Fingerprint,
}) satisfies z.ZodType<TheLowRisk>;

export const RefusalCode = z.enum([
  "not-allowed",
  "too-large",
  "bad-input",
  "not-signed-in",
  "not-found",
  "taken",
  "stale",
  "too-late",
  "wrong-media",
]) satisfies z.ZodType<TheRefusalCode>;

/** What became of one of many. */
export const OneOfMany = z.union([
  z.strictObject({
    id: z.string(),
    ok: z.literal(true),
    reply: z.string(),
    sendAfter: z.string(),
  }),
  z.strictObject({
    id: z.string(),
    ok: z.literal(false),
    code: RefusalCode,
    message: z.string(),
    why: z
      .enum([
        "urgency",
        "stars",
        "answered",
        "set-aside",
        "rule",
        "not-praise",
        "irony",
        "asks-something",
        "bad-matter",
        "compensation",
        "warning",
        "own-text",
      ])
      .optional(),
  }),
]) satisfies z.ZodType<TheOneOfMany>;

/** Who must approve a reply, and by which rules. */
export const Demand = z.strictObject({
  people: z.union([z.literal(1), z.literal(2)]).describe("Different people who must approve the very same text."),
  admin: z.boolean().describe("One of them is an admin."),
  other: z.boolean().describe("Whoever wrote the text is not the only one."),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      asks: z.enum(["second", "admin", "other"]),
    }),
  ),
}) satisfies z.ZodType<TheDemand>;

/** What a policy looked at, what it found there, and what it asks for. */
export const PolicyCheck = z.strictObject({
  check: z.string(),
  is: z.string(),
  asks: z.string(),
  ok: z.boolean(),
}) satisfies z.ZodType<ThePolicyCheck>;

/** How it was decided that a reply goes out by itself: by which version of the brand's rules, writer and classifier. */
export const PolicyPath = z.strictObject({
  name: z.literal("praise"),
  at: z.string(),
  brand: z.number().describe("The brand's version, which its policy is part of."),
  writer: z.string(),
  classifier: z.string(),
  checks: z.array(PolicyCheck),
}) satisfies z.ZodType<ThePolicyPath>;

export const ChangedPart = z.strictObject({
  part: z.enum(["knowledge", "account", "mention", "draft", "playbook", "policy"]),
  saw: z.string(),
  is: z.string(),
}) satisfies z.ZodType<TheChangedPart>;

/** Who must approve the answer to a conversation, and who has. */
export const ApprovalView = z.strictObject({
  demand: Demand,
  first: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      draft: z.number(),
      broken: z
        .union([
          z.strictObject({
            changed: z.array(ChangedPart),
          }),
          z.strictObject({
            leaver: z.literal(true),
          }),
          z.strictObject({
            compensation: z.literal(true),
          }),
        ])
        .optional(),
    })
    .optional()
    .describe("One person has approved it; `broken` says why that counts no longer."),
  others: z
    .array(z.string())
    .describe("Who could approve besides whoever has, by their ids; empty where one person's approval is enough."),
}) satisfies z.ZodType<TheApprovalView>;
