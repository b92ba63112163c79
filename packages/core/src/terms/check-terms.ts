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
  const where = `(character ${at + 1})`;
  if (letters(text) === 0 && !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text)) {
    throw unreadable(`There is nothing to look for in "${text}" ${where}: it has neither letters nor digits.`, at);
  }
  if (text.length > LONGEST) {
    throw unreadable(
      `The term that starts at character ${at + 1} has ${text.length} characters; ${LONGEST} is the most.`,
      at,
    );
  }
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS) {
    throw unreadable(
      `The term that starts at character ${at + 1} has ${words.length} words; ${MOST_WORDS} is the most.`,
      at,
    );
  }
  const shortest = han.test(text) ? 2 : SHORTEST_START;
  if (match === "start" && letters(words.length > 1 ? text : words[0]!) < shortest) {
    throw unreadable(`"${text}*" ${where} would match too much: write at least ${shortest} letters before the *.`, at);
  }
  if (match === "slip" && letters(text) < SHORTEST_SLIP) {
    throw unreadable(
      `"${text}~" ${where} has ${letters(text)} letters; one slip is forgiven only in names of ${SHORTEST_SLIP} or more.`,
      at,
    );
  }
}

/** @throws Refusal `bad-input` for an alternative that would match everything, or nothing. */
export function checkClause({ all, only = [] }: Clause): void {
  if (all.length === 0) {
    const filter = only[0]
      ? `${only[0].field === "language" ? "lang" : only[0].field}:${only[0].value}`
      : "An exclusion";
    throw unreadable(
      `${filter} alone would match everything: join it with what to look for, as in acme ${only[0] ? filter : "-pizza"}.`,
    );
  }
  const languages = only.filter(({ field }) => field === "language").map(({ value }) => value);
  if (new Set(languages).size > 1) {
    const either = languages.map((value) => `lang:${value}`);
    throw unreadable(`Nothing is in two languages: write (${either.join(" OR ")}) for either.`);
  }
  if (all.some(isTelling)) return;
  const [{ text }] = all as [Term];
  throw unreadable(
    letters(text) === 1
      ? `"${text}" is one character and would match everything: write more, or join it with another term by AND.`
      : `"${text}" is said in almost every text: write more, join it with another term by AND, or, where only this very spelling is the name, write it like =Iki.`,
  );
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
