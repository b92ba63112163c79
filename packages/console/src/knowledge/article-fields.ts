import type { Article } from "@earshot/core/knowledge/article";
import { wordsIn } from "../settings/words-in.ts";

/** An article as it is written in a form: lists are one a line, countries apart by commas. */
export type ArticleFields = Record<
  "id" | "title" | "text" | "questions" | "validFrom" | "validUntil" | "countries" | "branches" | "owner",
  string
> & { language: Article["language"] };

/** Where a form begins: an article that is there, or what is known of a new one. */
export function fieldsOf({ language, ...known }: Partial<Article> & Pick<Article, "language">): ArticleFields {
  const { id = "", title = "", text = "", validFrom = "", validUntil = "", owner = "" } = known;
  const { questions = [], countries = [], branches = [] } = known;
  return {
    id,
    language,
    title,
    text,
    validFrom,
    validUntil,
    owner,
    questions: questions.join("\n"),
    countries: countries.join(", "),
    branches: branches.join("\n"),
  };
}

/** What a form says, as it is saved. */
export function articleOf(fields: ArticleFields, version: number) {
  const { id, language, title, text, validFrom, validUntil, owner } = fields;
  return {
    id: id.trim(),
    language,
    title: title.trim(),
    text: text.trim(),
    owner: owner.trim(),
    version,
    questions: linesIn(fields.questions),
    countries: wordsIn(fields.countries).map((country) => country.toUpperCase()),
    branches: linesIn(fields.branches),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

function linesIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

/** A name for a new article, from its title where that is written in Latin letters; one that nobody has. */
export function freeId(title: string, taken: readonly string[]): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/gu, "");
  const name = slug || "article";
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
