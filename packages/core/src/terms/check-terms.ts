import { commonWords } from "./common-words.ts";
import { foldedText } from "./fold.ts";
import type { Clause, Term } from "./query.ts";
import { unreadable } from "./unreadable.ts";

const LONGEST = 200;
const MOST_WORDS = 20;
const SHORTEST_START = 3;
const SHORTEST_SLIP = 7;

const common = new Set(
  Object.values(commonWords).flatMap((words) => words.split(/\s+/u).map((word) => foldedText(word))),
);
const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const han = /\p{Script=Han}/u;

/** @throws Refusal `bad-input` for a term that cannot be looked for: nothing in it, too long, too short for its sign. */
export function checkTerm({ text, match }: Term, at: number): void {
  const place = at + 1;
  if (letters(text) === 0 && !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text)) {
    throw unreadable({ code: "terms.nothing", text, place }, at);
  }
  if (text.length > LONGEST) {
    throw unreadable({ code: "terms.term-long", place, length: text.length, most: LONGEST }, at);
  }
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS) {
    throw unreadable({ code: "terms.term-words", place, n: words.length, most: MOST_WORDS }, at);
  }
  const shortest = han.test(text) ? 2 : SHORTEST_START;
  if (match === "start" && letters(words.length > 1 ? text : words[0]!) < shortest) {
    throw unreadable({ code: "terms.start-short", written: `${text}*`, place, least: shortest }, at);
  }
  if (match === "slip" && letters(text) < SHORTEST_SLIP) {
    throw unreadable(
      { code: "terms.slip-short", written: `${text}~`, place, letters: letters(text), least: SHORTEST_SLIP },
      at,
    );
  }
}

/** @throws Refusal `bad-input` for an alternative that would match everything, or nothing. */
export function checkClause({ all, only = [] }: Clause): void {
  if (all.length === 0) {
    if (!only[0]) throw unreadable({ code: "terms.exclusion-alone" });
    const { field, value } = only[0];
    throw unreadable({ code: "terms.filter-alone", filter: `${field === "language" ? "lang" : field}:${value}` });
  }
  const languages = only.filter(({ field }) => field === "language").map(({ value }) => value);
  if (new Set(languages).size > 1) {
    const either = languages.map((value) => `lang:${value}`);
    throw unreadable({ code: "terms.two-languages", either: `(${either.join(" OR ")})` });
  }
  if (all.some(isTelling)) return;
  const [{ text }] = all as [Term];
  throw unreadable({ code: letters(text) === 1 ? "terms.one-character" : "terms.common", text });
}

function isTelling({ text, match }: Term): boolean {
  const count = letters(text);
  if (count === 1) return /[\p{L}\p{N}][+#]/u.test(text);
  if (count === 0) return true;
  const words = foldedText(text).split(" ");
  if (match === "case" && /\p{Lu}/u.test(text)) return true;
  if (match === "exact" && words.length > 1) return true;
  return words.some((word) => !common.has(word));
}
