import * as z from "zod";
import { Language } from "../brand/brand.ts";

const Day = z.iso.date("article.date");

/** A piece of the brand's knowledge: the only place that a draft takes facts from. The same id in another language is its translation. */
export const Article = z.strictObject({
  id: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "input.article-id"),
  language: Language,
  title: z.string().trim().min(1).max(200),
  /** Plain text; a draft quotes whole sentences of it. */
  text: z.string().trim().min(1).max(8000),
  /** How customers ask for it. */
  questions: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
  /** First and last day on which it holds, in the brand's time zone. */
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  /** ISO 3166-1 codes of the countries it holds for; empty: everywhere. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, "input.country"))
    .max(50)
    .default([]),
  /** Branches it holds for; empty: all. */
  branches: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
  /** Who keeps it right: a person of the team, by id, or any words. */
  owner: z.string().trim().max(120).default(""),
  version: z.number().int().positive().default(1),
  changedAt: z.string().default(""),
  changedBy: z.string().default(""),
});
export type Article = z.infer<typeof Article>;

/** Whether it holds on a day (YYYY-MM-DD). */
export function holdsOn({ validFrom, validUntil }: Article, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);
}
