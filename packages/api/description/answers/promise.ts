import { promiseKinds, type Promised as ThePromised } from "@earshot/core/promise/promise";
import * as z from "zod";

/** A promise as it stands in a reply's text. */
export const Promised = z.strictObject({
  kind: z.enum(promiseKinds),
  words: z.string(),
  start: z.number().describe("UTF-16 code units."),
  end: z.number(),
  by: z.string().optional().describe("By when; absent when the text names no time."),
}) satisfies z.ZodType<ThePromised>;
