import type { Refusal } from "../errors.ts";
import { filterOf } from "./filter.ts";
import type { Filter, Term } from "./query.ts";
import { unreadable } from "./unreadable.ts";

/** `at`: where it starts in the text, counted from 0. A `term` may be several words that stand side by side. */
export type Token = { at: number } & (
  | { kind: "term"; term: Term }
  | { kind: "filter"; filter: Filter }
  | { kind: "near"; words: number }
  | { kind: "separator" | "or" | "and" | "not" | "open" | "close" }
);

/** Which quotes close one that opens. */
const QUOTES: Record<string, RegExp> = { "«": /»/u, "「": /」/u, "『": /』/u };
for (const quote of '"“”„‟＂') QUOTES[quote] = /["“”„‟＂]/u;

const SIGNS: Record<string, Token["kind"] & ("separator" | "or" | "open" | "close")> = { "|": "or", "｜": "or" };
for (const sign of ",،，、;；؛\n") SIGNS[sign] = "separator";
for (const sign of "(（") SIGNS[sign] = "open";
for (const sign of ")）") SIGNS[sign] = "close";

const MINUS = /^[-–−‑]/u;
const WORD = /[^\s,،，、;；؛()（）|｜]+/uy;
const FARTHEST = 50;

/** Search terms cut into names, signs and operators. @throws Refusal `bad-input` that says what is wrong and what to write. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let words: { text: string; at: number }[] = [];
  const flush = () => {
    if (words.length > 0) tokens.push(nameOf(words));
    words = [];
  };
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    const sign = SIGNS[character];
    if (sign) {
      flush();
      const blank = character === "\n" && text[tokens.at(-1)?.at ?? -1] === "\n";
      if (!blank) tokens.push({ kind: sign, at });
      at += sign === "or" && text[at + 1] === character ? 2 : 1;
      continue;
    }
    if (/\s/u.test(character)) {
      at += 1;
      continue;
    }
    const minus = MINUS.test(character) && /[^\s,;|)-]/u.test(text[at + 1] ?? " ");
    if (minus) {
      flush();
      tokens.push({ kind: "not", at });
      at += 1;
    }
    const quoted = quotedAt(text, at);
    if (quoted) {
      flush();
      tokens.push(quoted.token);
      at = quoted.end;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) continue; // a sign after a minus
    const operator = minus ? undefined : operatorOf(word, at);
    const filter = operator ? undefined : filterOf(word, at);
    if (operator || filter || word.startsWith("=")) flush();
    if (operator) tokens.push(operator);
    else if (filter) tokens.push({ kind: "filter", filter, at });
    else words.push({ text: word, at });
    at += word.length;
  }
  flush();
  return tokens.filter((token, n) => !isLayout(text, token, tokens[n - 1], tokens[n + 1]));
}

/** A new line after an operator or a parenthesis that opens, and before one that closes, only lays out a long query. */
function isLayout(text: string, token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind !== "separator" || text[token.at] !== "\n") return false;
  const joins = (each: Token | undefined) => ["or", "and", "not", "near"].includes(each?.kind ?? "");
  return joins(before) || (joins(after) && after?.kind !== "not") || before?.kind === "open" || after?.kind === "close";
}

const OPERATORS: Record<string, "or" | "and" | "not"> = { OR: "or", AND: "and", NOT: "not", "&&": "and" };

function operatorOf(word: string, at: number): Token | undefined {
  if (Object.hasOwn(OPERATORS, word)) return { kind: OPERATORS[word]!, at };
  const [, distance] = /^near\/(.*)$/iu.exec(word) ?? (word === "NEAR" ? ["", ""] : []);
  if (distance === undefined) return undefined;
  const count = Number(distance);
  if (!/^\d+$/u.test(distance) || count < 1 || count > FARTHEST) {
    throw unreadable({ code: "terms.near-distance", farthest: `near/${FARTHEST}`, word }, at);
  }
  return { kind: "near", words: count, at };
}

/** `"exact words"`, `="As Written"` or `author:"Jane Doe"` at this place. A Hebrew abbreviation has a quote inside: only at a word's start one opens. */
function quotedAt(text: string, at: number): { token: Token; end: number } | undefined {
  const [before, field] = /^(?:=|(\p{L}+)[:：])?(?=["“”„‟＂«「『])/u.exec(text.slice(at, at + 40)) ?? [];
  if (before === undefined) return undefined;
  const opened = at + before.length;
  const closing = QUOTES[text[opened]!]!;
  const rest = text.slice(opened + 1);
  const atEnd = rest.search(new RegExp(`${closing.source}(?![\\p{L}\\p{N}])`, "u"));
  const closed = atEnd >= 0 ? atEnd : rest.search(closing);
  if (closed < 0) throw unreadable({ code: "terms.quote-open", place: opened + 1 }, opened);
  const inside = rest.slice(0, closed).replace(/\s+/gu, " ").trim();
  const end = opened + 1 + closed + 1;
  if (/[*~]/u.test(text[end] ?? "")) {
    throw unreadable({ code: "terms.quoted-sign", sign: text[end]! }, end);
  }
  if (field !== undefined) return { token: { kind: "filter", filter: filterOf(`${field}:${inside}`, at)!, at }, end };
  const term: Term = { text: inside, phrase: true, match: before === "=" ? "case" : "exact" };
  return { token: { kind: "term", term, at }, end };
}

/** Small words that join in a sentence, and what they would be as an operator. Between two words in capitals they are part of a name. */
const SMALL: Record<string, string> = { or: "OR", vagy: "OR", arba: "OR", או: "OR", یا: "OR", 或: "OR" };
for (const word of ["and", "és", "ir"]) SMALL[word] = "AND";
SMALL.not = "NOT";

/** Words that stand side by side, with what the signs at their ends ask for. */
function nameOf(words: { text: string; at: number }[]): Token {
  const { at } = words[0]!;
  const written = words.map(({ text }) => text).join(" ");
  for (const [n, word] of words.entries()) {
    const operator = Object.hasOwn(SMALL, word.text) ? SMALL[word.text] : undefined;
    const named = [words[n - 1], words[n + 1]].every((each) => each && /^[\p{Lu}\p{N}]/u.test(each.text));
    if (operator && !named) throw smallWord(written, word, operator);
    checkSigns(word, n === words.length - 1);
  }
  if (/^=?['‘’].*['’]$/u.test(written)) throw unreadable({ code: "terms.single-quotes", written }, at);
  let text = written;
  let match: Term["match"];
  if (text.startsWith("=")) {
    text = text.slice(1);
    match = "case";
  }
  const [, ending] = /(\*|~1?)$/u.exec(text) ?? [];
  if (ending) {
    if (match) throw unreadable({ code: "terms.exact-sign", written, sign: ending }, at);
    text = text.slice(0, -ending.length);
    match = ending === "*" ? "start" : "slip";
  }
  return { kind: "term", at, term: { text, phrase: words.length > 1, ...(match && { match }) } };
}

function smallWord(written: string, { text, at }: { text: string; at: number }, operator: string): Refusal {
  const meant = written.replace(new RegExp(`(^|\\s)${text}(?=\\s|$)`, "u"), `$1${operator}`);
  return unreadable({ code: "terms.small-word", text, place: at + 1, meant, quoted: `"${written}"` }, at);
}

function checkSigns({ text, at }: { text: string; at: number }, last: boolean): void {
  const place = at + 1;
  if (/^[-–−‑]+$/u.test(text)) {
    throw unreadable({ code: "terms.lone-minus", text, place }, at);
  }
  if (/^[*~?]+$/u.test(text)) throw unreadable({ code: "terms.lone-sign", text, place }, at);
  if (/^[^*]*\*$/u.test(text) ? !last : text.includes("*")) {
    throw unreadable({ code: "terms.star-inside", text, place }, at);
  }
  if (/~\d/u.test(text) && !text.endsWith("~1"))
    throw unreadable({ code: "terms.slips", meant: text.replace(/~.*/u, "~") }, at);
  if (/~/u.test(text.replace(/~1?$/u, "")) || (/~1?$/u.test(text) && !last)) {
    throw unreadable({ code: "terms.slip-inside", text, place }, at);
  }
  if (/\p{L}\?\p{L}/u.test(text)) {
    throw unreadable({ code: "terms.question-mark", text }, at);
  }
  if (/^[+!]\p{L}/u.test(text)) {
    throw unreadable(
      text.startsWith("+")
        ? { code: "terms.plus", quoted: `"${text}"` }
        : { code: "terms.exclamation", meant: `-${text.slice(1)}` },
      at,
    );
  }
  if (/^[[{]|[\]}]$/u.test(text)) throw unreadable({ code: "terms.brackets", text, place }, at);
  if (/^=$/u.test(text)) throw unreadable({ code: "terms.equals" }, at);
}
