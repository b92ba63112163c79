import type { CheckIn as TheCheckIn } from "@earshot/core/check-in/check-in";
import * as z from "zod";
import { Unasked } from "./draft.ts";

/** That a customer is asked whether all is well, some days after a person said that it was solved. */
export const CheckIn = z.strictObject({
  kind: Unasked.exclude(["closing"]),
  at: z.string().describe("When the text was drafted."),
  reply: z
    .string()
    .optional()
    .describe("The reply of ours that asks; absent: it waits for approval, or nobody wanted it."),
  askedAt: z.string().optional(),
  answer: z
    .strictObject({
      at: z.string(),
      is: z.enum(["well", "not-well", "so-so"]),
      score: z.number().optional().describe("From 1 to 5, where they gave a number."),
    })
    .optional()
    .describe("What the customer said to it first."),
}) satisfies z.ZodType<TheCheckIn>;
