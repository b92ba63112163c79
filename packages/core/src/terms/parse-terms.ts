import { Refusal } from "../errors.ts";
import { fold } from "./fold.ts";
import type { Query, Term } from "./query.ts";

type Token = { kind: "term"; term: Term; excluded: boolean } | { kind: "or" } | { kind: "and" } | { kind: "not" };

const QUOTES: Record<string, string> = { '"': '"', "“": "”", "„": "”", "«": "»" };

/**
 * Reads search terms. A comma, a new line or OR separates alternatives; AND joins; quotes keep a phrase; - or NOT excludes.
 * Words that stand side by side are a phrase.
 * @throws Refusal `bad-input` that says what is wrong and where.
 */
export function parseTerms(text: string): Query {
  const query: Query = { any: [], none: [] };
  let clause: Term[] = [];
  let not = false;
  let and = false;
  const close = () => {
    if (and) throw new Refusal("bad-input", "AND needs a term on each side.");
    if (not) throw new Refusal("bad-input", "NOT needs a term after it.");
    if (clause.length > 0) query.any.push({ all: clause });
    clause = [];
  };
  for (const token of tokensOf(text)) {
    if (token.kind === "or") close();
    else if (token.kind === "not") not = true;
    else if (token.kind === "and") {
      if (clause.length === 0 || and) throw new Refusal("bad-input", "AND needs a term on each side.");
      and = true;
    } else {
      if (fold(token.term.text).text.trim() === "")
        throw new Refusal("bad-input", `There is nothing to look for in "${token.term.text}".`);
      if (token.excluded || not) query.none.push(token.term);
      else clause.push(token.term);
      not = false;
      and = false;
    }
  }
  close();
  if (query.any.length === 0 && query.none.length > 0) {
    throw new Refusal("bad-input", "There are only exclusions; name at least one term to look for.");
  }
  return query;
}

function* tokensOf(text: string): Generator<Token> {
  let words: string[] = [];
  let excluded = false;
  const flush = function* (): Generator<Token> {
    if (words.length > 0) yield { kind: "term", excluded, term: { text: words.join(" "), phrase: words.length > 1 } };
    words = [];
    excluded = false;
  };
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    const closing = QUOTES[character];
    // A Hebrew abbreviation has a quote inside the word: only one at a word's start opens a phrase.
    if (closing && (at === 0 || /[\s,(-]/u.test(text[at - 1]!))) {
      const end = text.slice(at + 1).search(closing === '"' ? /"/ : new RegExp(`[${closing}"]`, "u"));
      if (end < 0) throw new Refusal("bad-input", `The quote at character ${at + 1} is never closed.`);
      const minus = words.length === 0 && excluded;
      if (!minus) yield* flush();
      const phrase = text.slice(at + 1, at + 1 + end).trim();
      yield { kind: "term", excluded: minus, term: { text: phrase, phrase: true } };
      excluded = false;
      at += end + 2;
    } else if (
      character === "," ||
      character === "\n" ||
      character === "،" ||
      character === "，" ||
      character === "、"
    ) {
      yield* flush();
      yield { kind: "or" };
      at += 1;
    } else if (/\s/u.test(character)) {
      at += 1;
    } else {
      let word = "";
      while (at < text.length && !/[\s,،，、]/u.test(text[at]!)) word += text[at++];
      if (word === "OR" || word === "AND" || word === "NOT") {
        yield* flush();
        yield { kind: word.toLowerCase() as "or" | "and" | "not" };
      } else if (word.startsWith("-") && word.length > 1) {
        yield* flush();
        excluded = true;
        if (QUOTES[word[1]!]) at -= word.length - 1;
        else words.push(word.slice(1));
      } else words.push(word);
    }
  }
  yield* flush();
}
