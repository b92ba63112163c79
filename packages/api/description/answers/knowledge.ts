import type { Article as TheArticle } from "@earshot/core/knowledge/article";
import type { GapGroup as TheGapGroup } from "@earshot/core/knowledge/gaps";
import type { ImportedArticles as TheImportedArticles } from "@earshot/core/knowledge/import-articles";
import * as z from "zod";
import { Language } from "./choices.ts";

/** A piece of the brand's knowledge: the only place that a draft takes facts from. The same id in another language is its translation. */
export const Article = z.strictObject({
  id: z.string(),
  language: Language,
  title: z.string(),
  text: z.string().describe("Plain text; a draft quotes whole sentences of it."),
  questions: z.array(z.string()).describe("How customers ask for it."),
  countries: z.array(z.string()).describe("ISO 3166-1 codes of the countries it holds for; empty: everywhere."),
  branches: z.array(z.string()).describe("Branches it holds for; empty: all."),
  owner: z.string().describe("Who keeps it right: a person of the team, by id, or any words."),
  version: z.number(),
  changedAt: z.string(),
  changedBy: z.string(),
  validFrom: z.string().optional().describe("First and last day on which it holds, in the brand's time zone."),
  validUntil: z.string().optional(),
}) satisfies z.ZodType<TheArticle>;

export const ImportedArticles = z.strictObject({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
}) satisfies z.ZodType<TheImportedArticles>;

/** Gaps of one language and matter, the newest first. */
export const GapGroup = z.strictObject({
  language: z.string(),
  matter: z.string(),
  count: z.number(),
  at: z.string().describe("When the newest was noted."),
  questions: z.array(z.string()).describe("The newest, each once."),
  conversations: z.array(z.string()),
}) satisfies z.ZodType<TheGapGroup>;
