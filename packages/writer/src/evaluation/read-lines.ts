import { readFileSync } from "node:fs";
import type { Language } from "@earshot/core/brand/brand";
import type { Article } from "@earshot/core/knowledge/article";
import type { PromiseKind } from "@earshot/core/promise/promise";

export const languages: Language[] = ["en", "he", "fa", "hu", "zh-Hant", "lt"];
export type Half = "seen" | "unseen";

/** A mention, what may be judged of it, and what a reply to it must and must not have. */
export type DraftCase = {
  id: string;
  text: string;
  author?: string;
  kind?: "post" | "comment" | "review";
  rating?: number;
  sentiment: string[];
  urgency: string[];
  intents: string[];
  /** Regular expressions that no reply may match, and of which it must match one. */
  not: string[];
  one?: string[];
  article?: string;
};
export type LintCase = {
  text: string;
  rule: string | null;
  mention: "complaint" | "praise" | "question" | "wants-human";
};
export type QuestionCase = { question: string; article: string | null };

/** A reply, and what it promises by which local day and hour. */
export type PromiseCase = {
  id: string;
  at: string;
  timeZone: string;
  text: string;
  promises: { words: string; kind: PromiseKind; by?: string; time?: string }[];
};

export function linesOf<T>(path: string | URL): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

export function casesOf<T>(what: "drafts" | "lints" | "questions" | "promises", half: Half, language: Language): T[] {
  return linesOf<T>(new URL(`./${what}/${half}/${language}.jsonl`, import.meta.url));
}

type Line = { article: string; title: string; text: string; questions?: string[] };

/** Articles of a file of lines, as the writer is given them. */
export function articlesOf(path: string | URL, language: Language): Article[] {
  return linesOf<Partial<Line>>(path)
    .filter((line): line is Line => line.title !== undefined)
    .map(({ article, title, text, questions = [] }) => ({
      id: article,
      language,
      title,
      text,
      questions,
      countries: [],
      branches: [],
      owner: "",
      version: 1,
      changedAt: "",
      changedBy: "",
    }));
}

export function ownArticles(language: Language): Article[] {
  return articlesOf(new URL(`./articles/${language}.jsonl`, import.meta.url), language);
}
