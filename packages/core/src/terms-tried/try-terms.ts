import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { listSources } from "../source/change-source.ts";
import { permit } from "../team/permit.ts";
import { parseTerms } from "../terms/parse-terms.ts";
import type { Query } from "../terms/query.ts";
import { spellingsOf } from "../terms/spellings.ts";
import { typed } from "../terms/typed.ts";
import type { Nested } from "../words/said.ts";
import { askedOf, type AskedOf } from "./asked-of.ts";
import { explain, type Explained } from "./explain.ts";
import { triedOnHeard, type TriedOnHeard } from "./on-heard.ts";

const MOST_FORMS = 60;

export const Asked = z.strictObject({
  terms: z.string().max(10_000),
  /** A text to look for them in. */
  text: z.string().max(20_000).optional(),
  /** Looks at what was heard in so many days; at nothing when absent. */
  days: z.number().int().min(1).max(30).optional(),
});

/** `says` by code for people's screens, `message` the same in English. */
export type TermsProblem = { message: string; says: Nested | string; at?: number };

/** What terms mean and do; or what is wrong with them, and at which character, counted from 1. */
export type TriedTerms =
  | { problem: TermsProblem }
  | {
      query: Query;
      /** In which ways each term is asked for, the plain one first. More are known when they are met. */
      forms: { term: string; spellings: string[] }[];
      text?: Explained;
      heard?: TriedOnHeard;
      sources: AskedOf[];
    };

/** Tries search terms before they are saved: nothing is stored, nobody is asked. Without a brand only the terms and the text are looked at. */
export async function tryTerms(ctx: Context, brandId: string | undefined, input: unknown): Promise<TriedTerms> {
  if (brandId !== undefined) permit(ctx, "read", brandId);
  const { terms, text, days } = parse(Asked, input);
  const brand = brandId === undefined ? undefined : await getBrand(ctx, brandId);
  const query = queryOf(terms);
  if ("problem" in query) return query;
  const [heard, sources] = await Promise.all([
    brand && days !== undefined ? triedOnHeard(ctx, brand, query, days) : undefined,
    brand ? listSources(ctx, brand.id) : [],
  ]);
  return {
    query,
    forms: formsOf(query),
    ...(text?.trim() && { text: explain(query, text) }),
    ...(heard && { heard }),
    sources: sources.map((source) => askedOf(ctx, source, query)),
  };
}

function queryOf(terms: string): Query | { problem: TermsProblem } {
  try {
    return parseTerms(terms);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { at } = error.details;
    return { problem: { message: error.message, says: error.says, ...(typeof at === "number" && { at }) } };
  }
}

function formsOf({ any }: Query): { term: string; spellings: string[] }[] {
  const terms = new Map(any.flatMap(({ all }) => all).map((term) => [typed(term), term]));
  return [...terms].map(([term, each]) => ({ term, spellings: spellingsOf(each).slice(0, MOST_FORMS) }));
}
