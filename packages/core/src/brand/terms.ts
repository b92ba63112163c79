import { Refusal } from "../errors.ts";
import { fold, type Folded } from "./fold.ts";

/** One thing to look for; `phrase` keeps its words together in order. */
export type Term = { text: string; phrase: boolean };

/** Found when every term of at least one clause is there and no term of `none` is. */
export type Query = { any: { all: Term[] }[]; none: Term[] };

export type Span = { start: number; end: number };

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

/** Where the query is found in a text (UTF-16 units of the original); undefined when it is not. */
export function matchTerms(query: Query, text: string): Span[] | undefined {
  const folded = fold(text);
  if (query.none.some((term) => find(term, folded, 1).length > 0)) return undefined;
  for (const { all } of query.any) {
    const found = all.map((term) => find(term, folded, 50));
    if (found.every((spans) => spans.length > 0)) return found.flat().sort((a, b) => a.start - b.start);
  }
  return undefined;
}

function find(term: Term, folded: Folded, most: number): Span[] {
  const wanted = fold(term.text).text.trim();
  const joined = wanted.replaceAll(" ", "");
  const spans = occurrences(wanted, folded, most, () => true);
  if (joined === wanted) return spans;
  // A hashtag writes a phrase as one word.
  return [...spans, ...occurrences(joined, folded, most, (start) => folded.text[start - 1] === "#")];
}

function occurrences(wanted: string, folded: Folded, most: number, also: (start: number) => boolean): Span[] {
  const spans: Span[] = [];
  if (wanted === "") return spans;
  for (let at = folded.text.indexOf(wanted); at >= 0 && spans.length < most; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (startsWord(folded, at) && endsWord(folded, end) && also(at))
      spans.push({ start: folded.starts[at]!, end: folded.ends[end - 1]! });
  }
  return spans;
}

/** Scripts that put no space between words: a word may start and end anywhere in them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
/** The one-letter words that Hebrew writes together with the next: the, and, in, to, from, that, as. */
const HEBREW_PREFIXES = /(?:^|[^\p{L}\p{N}])[הובלמשכ]{1,3}$/u;

function startsWord({ text, seams }: Folded, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || seams.has(at) || !sameWord(before, text[at]!)) return true;
  return HEBREW.test(before) && HEBREW_PREFIXES.test(text.slice(Math.max(0, at - 4), at));
}

function endsWord({ text, seams }: Folded, end: number): boolean {
  const after = text[end];
  return after === undefined || seams.has(end) || !sameWord(text[end - 1]!, after);
}

/** Particles and endings of these are written right after a foreign name: where the script changes, a word may end. */
const SCRIPTS = [
  HEBREW,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
];

/** Two characters side by side belong to one word: both are word characters, of one script. */
function sameWord(a: string, b: string): boolean {
  if (!WORD.test(a) || !WORD.test(b) || UNSPACED.test(a) || UNSPACED.test(b)) return false;
  return /\p{N}/u.test(a) || /\p{N}/u.test(b) || SCRIPTS.every((script) => script.test(a) === script.test(b));
}
