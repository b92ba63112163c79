import type { Translation as TheTranslation } from "@earshot/core/translation/translation";
import * as z from "zod";

/** A machine's translation of a mention or a draft, for people to read. It is never sent, approved or judged. */
export const Translation = z.strictObject({
  text: z.string(),
  to: z.string().describe("BCP 47."),
  by: z.string().describe("Which service made it."),
  at: z.string(),
  hash: z.string().describe("Of the text that it translates: when that is another now, it is made anew."),
}) satisfies z.ZodType<TheTranslation>;
