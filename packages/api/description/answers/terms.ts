import type { Span as TheSpan } from "@earshot/core/terms/match-terms";
import type {
  Clause as TheClause,
  Filter as TheFilter,
  Near as TheNear,
  Query as TheQuery,
  Term as TheTerm,
} from "@earshot/core/terms/query";
import * as z from "zod";

/** One thing to look for, without the signs that were around it. Found in any form in which a text may write it; with `match` only as written but for case (`exact`), as written (`case`), in every word that starts so (`start`), or in any form and with one slip of the pen (`slip`). */
export const Term = z.strictObject({
  text: z.string(),
  phrase: z.boolean().describe("Its words stand together in order."),
  match: z.enum(["exact", "start", "case", "slip"]).optional(),
}) satisfies z.ZodType<TheTerm>;

/** Two terms of a clause, by their place in `all`, with at most so many words between them. */
export const Near = z.strictObject({
  terms: z.tuple([z.number(), z.number()]),
  words: z.number(),
}) satisfies z.ZodType<TheNear>;

/** What a mention is asked besides its words: a language (BCP 47), an author's name or handle, the host of its address. */
export const TermFilter = z.strictObject({
  field: z.enum(["author", "language", "site"]),
  value: z.string(),
}) satisfies z.ZodType<TheFilter>;

/** Found when every term is there, as near as asked, no term of `none` is, it is all of `only` and none of `never`. */
export const Clause = z.strictObject({
  all: z.array(Term),
  near: z.array(Near).optional(),
  none: z.array(Term).optional(),
  only: z.array(TermFilter).optional(),
  never: z.array(TermFilter).optional(),
}) satisfies z.ZodType<TheClause>;

/** Found when one clause is, and no term of `none` and nothing of `never`, which hold for all of them. */
export const Query = z.strictObject({
  any: z.array(Clause),
  none: z.array(Term),
  never: z.array(TermFilter).optional(),
}) satisfies z.ZodType<TheQuery>;

/** Where something stands in a text, in UTF-16 units. */
export const TermSpan = z.strictObject({
  start: z.number(),
  end: z.number(),
}) satisfies z.ZodType<TheSpan>;
