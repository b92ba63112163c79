import type { Language } from "@earshot/core/brand/brand";

/** Compiled when they are first looked for: many functions start that never look. */
export type Patterns = () => readonly RegExp[];
export type Words = Record<Language, Patterns>;

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{M}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{M}])`;
/** What Hebrew writes together with the next word: and, the, in, to, from, that, as. */
const HEBREW_PREFIX = "[והבלמשכ]{0,3}";

/**
 * Reads a list of phrases: `*` stands for the rest of a word, `#` for a number, ` … ` for up to 40 characters of one sentence,
 * `(a|b)` for alternatives, and `?` makes the group or the space before it optional.
 */
export function patterns(language: Language, phrases: string[]): Patterns {
  let compiled: RegExp[] | undefined;
  return () => (compiled ??= phrases.map((phrase) => new RegExp(framed(language, body(phrase)), "giu")));
}

function framed(language: Language, source: string): string {
  if (language === "zh-Hant") return source;
  return `${EDGE_BEFORE}${language === "he" ? HEBREW_PREFIX : ""}(?:${source})${EDGE_AFTER}`;
}

const LETTERS = String.raw`[\p{L}\p{M}\u200c]*`;
const SPACE = String.raw`[\s\u200c]`;
const IN_SENTENCE = String.raw`[^.!?。！？؟\n]`;
const meaning: Record<string, string> = {
  " … ": `(?:${IN_SENTENCE}{0,40}[^\\p{L}])`,
  "…": `${IN_SENTENCE}{0,20}`,
  " ?": `${SPACE}*`,
  " ": `${SPACE}+`,
  "*": LETTERS,
  "#": String.raw`\p{Nd}+`,
};
const TOKEN = / … |…| \?| |\*|#|[.+^$[\]\\{}/]/g;

function body(phrase: string): string {
  return phrase.replace(TOKEN, (token) => meaning[token] ?? `\\${token}`);
}

/** The same text, position for position, with Arabic forms of Persian letters and curly apostrophes made alike. */
export function folded(text: string): string {
  return text.replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/[’ʼ]/g, "'");
}

export type Found = { text: string; start: number; end: number };

/** The first place where any of these stands, in whichever language. */
export function findWords(text: string, words: Words | Patterns): Found | undefined {
  const subject = folded(text);
  let first: Found | undefined;
  for (const pattern of typeof words === "function" ? words() : Object.values(words).flatMap((each) => each())) {
    pattern.lastIndex = 0;
    const match = pattern.exec(subject);
    if (!match || (first && first.start <= match.index)) continue;
    const end = match.index + match[0].length;
    first = { text: text.slice(match.index, end), start: match.index, end };
  }
  return first;
}

export function hasWords(text: string, words: Words | Patterns): boolean {
  return findWords(text, words) !== undefined;
}
