import type { Filter } from "@earshot/core/terms/query";

/** A filter in a platform's words, in the query or beside it; `narrower` where it leaves out some of what our own check would take. */
export type SaidFilter = { text?: string; beside?: Record<string, string>; narrower?: true };

/** How one platform's search is spoken. What is left out cannot be said there. */
export type Dialect = {
  /** Longest query, in UTF-16 units. */
  longest: number;
  /** Most queries in one collection. */
  most: number;
  /** A word or phrase that must be there as it is. */
  word(text: string): string;
  /** Every word that starts so. */
  start?(text: string): string;
  /** Goes beside a query with such a start. */
  startBeside?: Record<string, string>;
  /** How several alternatives are put into one query; without it there is one query for each. */
  join?: { and: string; or: string };
  /** Without this word or phrase. */
  not?(text: string): string | undefined;
  only?(filter: Filter): SaidFilter | undefined;
  never?(filter: Filter): string | undefined;
  /** Said in every query, and beside it. */
  always?: string;
  beside?: Record<string, string>;
  /** Hosts of the addresses of all that is there, where they are known. */
  hosts?: string[];
};

const plain = /^#?[\p{L}\p{N}_]+$/u;
/** Searches take such a word apart unless it is in quotes. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const operator = /^(?:and|or|not|near)$/iu;

/** In quotes, unless it is one plain word. */
export function quotedIfNeeded(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** One word or hashtag that means nothing else to a search. */
export function isPlain(text: string): boolean {
  return plain.test(text) && !operator.test(text) && !unspaced.test(text);
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', " ").replace(/\s+/gu, " ").trim()}"`;
}

/** A language as platforms name it: its first part. */
export function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0]!;
}
