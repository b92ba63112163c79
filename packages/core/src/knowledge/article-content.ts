import type { Said } from "../words/said.ts";
import { isDeepStrictEqual } from "node:util";
import type { Article } from "./article.ts";

const CONTROL = /(?![\n\t])\p{Cc}/gu;
const BREAKS = /[\n\t\u2028\u2029]+/gu;

/** Whether two say the same of the same time and place, whoever wrote them when. */
export function saysTheSame(one: Article, other: Article): boolean {
  return isDeepStrictEqual(contentOf(one), contentOf(other));
}

function contentOf(article: Article) {
  const { version: _, changedAt: __, changedBy: ___, ...content } = article;
  return content;
}

/** An article's fields as they are kept, so that what comes back from a file is the same: one kind of line break, and that in the text alone; no control characters; no empty date. */
export function tidied(input: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input ?? {}).flatMap(([name, value]) => {
      if (name.startsWith("valid") && (value === null || String(value).trim() === "")) return [];
      return [[name, tidy(value, name === "text")]];
    }),
  );
}

function tidy(value: unknown, manyLines: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => tidy(each, manyLines));
  if (typeof value !== "string") return value;
  const text = value.toWellFormed().replace(/\r\n?/gu, "\n").replace(CONTROL, "");
  return manyLines ? text : text.replace(BREAKS, " ");
}

/** Why its days cannot be, for whoever wrote them; undefined when they can. */
export function wrongDays({ validFrom, validUntil }: Pick<Article, "validFrom" | "validUntil">): Said | undefined {
  if (!validFrom || !validUntil || validFrom <= validUntil) return undefined;
  return { code: "article.days", until: validUntil, from: validFrom };
}
