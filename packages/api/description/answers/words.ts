import type { Told as TheTold } from "@earshot/core/words/told";
import * as z from "zod";
import { Said } from "./said.ts";

/** Something found, and what to do about it: by code for people's screens and mails, in English for programs and the command line. */
export const Told = z.strictObject({
  why: z.string(),
  todo: z.string().optional(),
  says: z.strictObject({
    why: Said,
    todo: Said.optional(),
  }),
}) satisfies z.ZodType<TheTold>;
