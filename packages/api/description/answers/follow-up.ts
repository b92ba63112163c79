import type { FollowUp as TheFollowUp } from "@earshot/core/follow-up/follow-up";
import * as z from "zod";

/** A dated duty on a conversation. */
export const FollowUp = z.strictObject({
  id: z.string(),
  brand: z.string(),
  conversation: z.string(),
  what: z
    .enum(["watch", "read-back", "reread", "recheck", "check-in"])
    .describe(
      "`reread`: see how our published reply and the mention stand. `recheck`: see whether an unanswered mention still stands, and whether somebody answered it by hand. `watch`: see whether what was there before connecting changes. `read-back`: look for the reply that somebody says they posted by hand. `check-in`: ask whether all is well, some days after it was solved (`from`).",
    ),
  reply: z.string().optional(),
  mention: z
    .string()
    .optional()
    .describe("What is looked at, how often, and since when (ISO 8601) its age counts: each look puts down the next."),
  pace: z.enum(["usual", "far", "little", "history", "dear"]).optional(),
  from: z.string().optional(),
  dueAt: z.string(),
  attempts: z.number(),
  last: z.literal(true).optional().describe("No other of its kind follows."),
}) satisfies z.ZodType<TheFollowUp>;
