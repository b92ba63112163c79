import { fold, type Folded } from "./fold.ts";
import type { Query, Term } from "./query.ts";

/** Where something stands in a text, in UTF-16 units. */
export type Span = { start: number; end: number };

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
