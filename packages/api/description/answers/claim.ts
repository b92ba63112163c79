import type { AtWork as TheAtWork, Claim as TheClaim, Presence as ThePresence } from "@earshot/core/claim/claim";
import * as z from "zod";

/** A lease on a conversation: who is writing now. It ends by itself, and is no part of the conversation: its version stays as it is. */
export const Claim = z.strictObject({
  brand: z.string(),
  conversation: z.string(),
  by: z.string().describe("A person's id, and their name as it was then."),
  name: z.string(),
  since: z.string(),
  until: z.string(),
  version: z.number(),
  takenFrom: z.string().optional().describe("Who was writing when it was taken over."),
}) satisfies z.ZodType<TheClaim>;

/** Somebody who has a conversation open. */
export const Presence = z.strictObject({
  name: z.string(),
  until: z.string(),
  brand: z.string(),
  conversation: z.string(),
  by: z.string().describe("A person's id, and their name as it was then."),
}) satisfies z.ZodType<ThePresence>;

/** Who writes in a conversation and who looks at it. */
export const AtWork = z.strictObject({
  claim: Claim.optional(),
  present: z.array(Presence),
}) satisfies z.ZodType<TheAtWork>;
