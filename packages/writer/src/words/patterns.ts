import type { Language } from "@earshot/core/brand/brand";
import { anchorsOf } from "./anchors.ts";

/** A list of phrases, ready to be looked for. */
export type Patterns = {
  /** The phrases that a folded text may have, judged by one word of each. */
  candidatesIn(text: string): readonly RegExp[];
};
export type Words = Record<Language, Patterns>;

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{M}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{M}])`;
/** What Hebrew writes together with the next word: and, the, in, to, from, that, as. */
const HEBREW_PREFIX = "[והבלמשכ]{0,3}";

/**
 * Reads a list of phrases: `*` stands for the rest of a word, `#` for a number, ` … ` for up to 40 characters of one sentence,
 * `(a|b)` for alternatives, and `?` makes the group or the space before it optional. Nothing is compiled before a text has a word of it.
 */
export function patterns(language: Language, phrases: readonly string[]): Patterns {
  let index: Index | undefined;
  return { candidatesIn: (text) => candidates((index ??= indexOf(language, phrases)), text) };
}

type Phrase = { written: string; language: Language; compiled?: RegExp };
type Index = {
  /** By an anchor's first letters: the anchors, and the phrases that cannot match without one of them. */
  anchored: Map<string, { anchor: string; phrase: Phrase }[]>;
  always: Phrase[];
};

const KEYS = [4, 3, 2, 1];

function indexOf(language: Language, phrases: readonly string[]): Index {
  const index: Index = { anchored: new Map(), always: [] };
  for (const written of phrases) {
    const phrase: Phrase = { written, language };
    const anchors = anchorsOf(written);
    if (!anchors) index.always.push(phrase);
    for (const anchor of anchors ?? []) {
      const key = anchor.slice(0, KEYS[0]);
      const there = index.anchored.get(key);
      if (there) there.push({ anchor, phrase });
      else index.anchored.set(key, [{ anchor, phrase }]);
    }
  }
  return index;
}

function candidates({ anchored, always }: Index, text: string): RegExp[] {
  const found = new Set<Phrase>(always);
  const { lower, keys } = keysOf(text);
  for (const [key, places] of keys)
    for (const { anchor, phrase } of anchored.get(key) ?? [])
      if (!found.has(phrase) && places.some((at) => lower.startsWith(anchor, at))) found.add(phrase);
  return [...found].map(compiled);
}

type Keys = { text: string; lower: string; keys: Map<string, number[]> };
let last: Keys | undefined;

/** Every one to four letters in a row of a text, and where they stand; one text is looked through for many lists. */
function keysOf(text: string): Keys {
  if (last?.text === text) return last;
  const lower = text.toLowerCase();
  const keys: Keys["keys"] = new Map();
  for (let at = 0; at < lower.length; at++)
    for (const length of KEYS) {
      if (at + length > lower.length) continue;
      const key = lower.slice(at, at + length);
      const there = keys.get(key);
      if (there) there.push(at);
      else keys.set(key, [at]);
    }
  return (last = { text, lower, keys });
}

function compiled(phrase: Phrase): RegExp {
  return (phrase.compiled ??= new RegExp(framed(phrase.language, body(phrase.written)), "giu"));
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
  for (const each of listsOf(words))
    for (const pattern of each.candidatesIn(subject)) {
      pattern.lastIndex = 0;
      const match = pattern.exec(subject);
      if (!match || (first && first.start <= match.index)) continue;
      const end = match.index + match[0].length;
      first = { text: text.slice(match.index, end), start: match.index, end };
    }
  return first;
}

export function hasWords(text: string, words: Words | Patterns): boolean {
  const subject = folded(text);
  return listsOf(words).some((each) =>
    each.candidatesIn(subject).some((pattern) => {
      pattern.lastIndex = 0;
      return pattern.test(subject);
    }),
  );
}

function listsOf(words: Words | Patterns): readonly Patterns[] {
  return "candidatesIn" in words ? [words] : Object.values(words);
}
