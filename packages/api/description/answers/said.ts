import { en } from "@earshot/core/words/en";
import { later } from "@earshot/core/words/en/later";
import * as z from "zod";

/** Something said by code, with what is filled in; the words are in `packages/core/src/words`. */
export const Said = z
  .looseObject({ code: z.string() })
  .refine(({ code }) => Object.hasOwn(en, code) || Object.hasOwn(later, code), "There are no words for this code.")
  .describe("Something said by code, with what is filled in.") as z.ZodType<any>;
