import type { AuditEntry as TheEntry } from "@earshot/core/audit/entry";
import { auditKinds } from "@earshot/core/audit/kinds";
import type { AuditPage as ThePage } from "@earshot/core/audit/list-audit";
import type { Verified as TheVerified } from "@earshot/core/audit/verify-audit";
import * as z from "zod";
import { Said } from "./said.ts";

const Fields = z.record(z.string(), z.any()).describe("Only what changed, secrets masked, long texts cut.");

export const AuditEntry = z.strictObject({
  id: z.string().describe("Begins with the moment, so that ids stand in the order of time."),
  at: z.string(),
  by: z.string().describe("A person's id, a key's (`k…`), `command-line`, or `nobody` where a sign-in failed."),
  from: z.strictObject({ address: z.string().optional(), agent: z.string().optional() }).optional(),
  what: z.string().describe(`What was done to a conversation, or one of: ${auditKinds.join(", ")}.`) as z.ZodType<
    TheEntry["what"]
  >,
  brand: z.string().optional().describe("Absent: it concerns the whole installation."),
  about: z.string().optional().describe("The id of what it was done to."),
  conversation: z.string().optional(),
  why: z.union([z.string(), Said]).optional(),
  before: Fields.optional(),
  after: Fields.optional(),
  reverts: z.string().optional().describe("The record whose change it takes back."),
  revertible: z.boolean(),
}) satisfies z.ZodType<TheEntry & { revertible: boolean }>;

export const AuditPage = z.strictObject({
  entries: z.array(AuditEntry).describe("Newest first."),
  names: z.record(z.string(), z.string()).describe("Names of those who did it, by id."),
  next: z.string().optional().describe("Give it as `after`: there may be more."),
}) satisfies z.ZodType<ThePage>;

/** What computing the seals anew came to. */
export const Verified = z.strictObject({
  broken: z
    .strictObject({
      what: z.enum([
        "seal-changed",
        "seal-missing",
        "record-removed",
        "record-changed",
        "record-added",
        "hash-missing",
      ]),
      seal: z.number(),
      record: z.string().optional(),
    })
    .optional()
    .describe("What does not fit, at the first seal where something does not. Absent: all fits."),
  seals: z.number(),
  records: z.number(),
  forgotten: z.number().describe("Records that were forgotten in their time, as they should be."),
  since: z.string().optional(),
  until: z.string().optional(),
  newest: z.strictObject({ n: z.number(), hash: z.string() }).optional(),
}) satisfies z.ZodType<TheVerified>;
