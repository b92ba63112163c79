import type { NoContact as TheNoContact } from "@earshot/core/wellbeing/no-contact";
import type { StrainView as TheStrain } from "@earshot/core/wellbeing/strain";
import * as z from "zod";

/** Somebody who is not written to. */
export const NoContact = z.strictObject({
  brand: z.string(),
  platform: z.string(),
  author: z.string().describe("The author's id there."),
  name: z.string(),
  why: z.enum(["asked", "blocked"]),
  by: z.string().describe("A person's id, or `earshot` where the platform said so."),
  at: z.string(),
  conversation: z.string().optional().describe("The conversation in which it was noted."),
  version: z.number(),
  lifted: z
    .strictObject({ by: z.string(), at: z.string(), reason: z.string() })
    .optional()
    .describe("Somebody let them be written to again."),
}) satisfies z.ZodType<TheNoContact>;

/** How much that is hostile one read today, told to oneself alone. */
export const Strain = z.strictObject({
  read: z.number().describe("Hostile mentions, each once; days begin at midnight where the brand is."),
  after: z.number().describe("After how many a pause is offered; 0: never."),
  minutes: z.number().describe("How long a pause is."),
  offered: z.boolean().describe("Whether a pause is offered now."),
}) satisfies z.ZodType<TheStrain>;
