import { ARABIC, HEBREW, kindOf, sameWord } from "../terms/characters.ts";
import type { Wanted } from "./question.ts";
import type { Searchable } from "./searchable.ts";
import { englishStem } from "./stems/english.ts";
import { hebrewForms, isSameHebrew, withoutFinals } from "./stems/hebrew.ts";
import { hungarianStem } from "./stems/hungarian.ts";
import { lithuanianStem } from "./stems/lithuanian.ts";
import { isPersianEnding, persianStem } from "./stems/persian.ts";

/** Where something stands in a searchable text. */
export type Span = { start: number; end: number };

/** The language (a BCP 47 tag) of what stands at a place. */
export type LanguageAt = (at: number) => string;

/** Finds one wanted thing: `next` gives the first place from here on; undefined when there is none. */
export type Finder = { next(text: Searchable, from: number, languageAt: LanguageAt): Span | undefined };

/** The whole of what was found in part, or undefined. */
type Check = (text: Searchable, found: Span, languageAt: LanguageAt) => Span | undefined;

const PREFIX_ROOM = 6;

export function finderOf(wanted: Wanted): Finder {
  const { kind, text, script } = wanted;
  if (kind === "sign") return literally([text], (_, found) => found);
  if (kind === "phrase" || kind === "joined") return phrase(text, kind === "joined");
  if (script === "han") return literally([text], (_, found) => found);
  if (kind === "start") return literally([text], (within, { start }) => wordFrom(within, start));
  if (script === "hebrew") return hebrew(text);
  if (script === "arabic") return persian(text);
  return script === "latin" ? latin(text) : literally([text], exactly(text));
}

function latin(word: string): Finder {
  const stems = { en: englishStem(word), hu: hungarianStem(word), lt: lithuanianStem(word) };
  const shared = sharedStart([word, ...Object.values(stems), stems.lt.replace(/[td]$/u, "")]);
  const stemOf = { en: englishStem, hu: hungarianStem, lt: lithuanianStem };
  const all = ["en", "hu", "lt"] as const;
  const own = (language: string) => all.find((each) => language.startsWith(each));
  return byPattern(beginningOf(word, shared), (text, { start, end }, languageAt) => {
    const whole = wordAround(text, { start, end });
    if (!whole) return undefined;
    const found = text.text.slice(start, whole.end).replaceAll("-", "");
    const known = own(languageAt(start));
    const same =
      found === word ||
      (found.startsWith(word) && /^\d+$/u.test(found.slice(word.length))) ||
      (known ? [known] : all).some((each) => stemOf[each](found) === stems[each]);
    return same ? whole : undefined;
  });
}

/** So long is wifi: what has a hyphen is often written without. */
const HYPHENED = 4;

function beginningOf(word: string, letters: string): RegExp {
  const isWord = word.length >= HYPHENED && /^\p{L}+$/u.test(word);
  return new RegExp(isWord ? [...letters].join("-?") : escaped(letters), "g");
}

function hebrew(word: string): Finder {
  const forms = hebrewForms(word, 1);
  // What ends the stem may have another shape in the text.
  const anchors = [...forms.map(({ stem }) => stem), withoutFinals(word)].map((stem) =>
    stem.replace(/(?<=..)[כמנפצ]$/u, ""),
  );
  return literally(anchors, (text, { start: at }) => {
    const start = hebrewWordAt(text, at);
    if (start === undefined) return undefined;
    const end = wordEndOf(text.text, at);
    const found = text.text.slice(start, end);
    const same = found === word || isSameHebrew(forms, hebrewForms(found, PREFIX_ROOM));
    return same ? { start, end } : undefined;
  });
}

/** Where the word starts whose stem starts here, with the one-letter words before it. */
function hebrewWordAt(text: Searchable, at: number): number | undefined {
  for (let start = at; start >= Math.max(0, at - PREFIX_ROOM); start--) {
    if (isBorder(text, start)) return start;
    if (kindOf(text.text.charCodeAt(start - 1)) !== HEBREW) return undefined;
  }
  return undefined;
}

/** With a joiner, a space or nothing inside. */
function persian(word: string): Finder {
  const stem = persianStem(word);
  const pattern = new RegExp([...stem].map(escaped).join(stem.length > 3 ? " ?" : ""), "gu");
  return byPattern(pattern, (text, { start, end }) => {
    if (!isBorder(text, start)) return undefined;
    const wordEnd = isBorder(text, end) ? end : wordEndOf(text.text, end);
    if (wordEnd === end) return { start, end: wordEnd };
    return isPersianEnding(text.text.slice(end, wordEnd), stem) ? { start, end: wordEnd } : undefined;
  });
}

/** Words one after another, signs or a space between them; Chinese without either too. */
function phrase(words: string, joined: boolean): Finder {
  const parts = words.split(" ");
  const pattern = new RegExp(
    parts
      .map((part, n) => {
        const [before, here] = [parts[n - 1]?.charCodeAt(parts[n - 1]!.length - 1), part.charCodeAt(0)];
        if (before === undefined) return escaped(part);
        const apart = !joined && sameWord(before, here) && kindOf(here) !== ARABIC;
        return `[^\\p{L}\\p{N}\\n\\t]{${apart ? 1 : 0},3}${escaped(part)}`;
      })
      .join(""),
    "gu",
  );
  return byPattern(pattern, (text, { start, end }) => {
    const begins = joined ? (hebrewWordAt(text, start) ?? start) : start;
    return isBorder(text, begins) && isBorder(text, end) ? { start: begins, end } : undefined;
  });
}

const exactly =
  (word: string): Check =>
  (text, { start }) => {
    const whole = wordFrom(text, start);
    return whole && text.text.slice(start, whole.end) === word ? whole : undefined;
  };

/** The word that starts here and goes on after what was found, which may have hyphens inside. */
const wordAround = (text: Searchable, { start, end }: Span): Span | undefined =>
  isBorder(text, start) ? { start, end: wordEndOf(text.text, Math.max(start, end - 1)) } : undefined;

/** The word that starts here, if one does. */
function wordFrom(text: Searchable, start: number): Span | undefined {
  return isBorder(text, start) ? { start, end: wordEndOf(text.text, start) } : undefined;
}

/** By the letters that every form starts with. */
function literally(anchors: string[], check: Check): Finder {
  const shortest = [...new Set(anchors)].filter(
    (anchor, _, all) => !all.some((other) => other !== anchor && anchor.startsWith(other)),
  );
  return byPattern(new RegExp(shortest.map(escaped).join("|"), "g"), check);
}

/** The pattern works on UTF-16 units, as everything here does; only what asks for classes of characters needs the `u`. */
function byPattern(pattern: RegExp, check: Check): Finder {
  return {
    next(text, from, languageAt) {
      pattern.lastIndex = from;
      for (let found = pattern.exec(text.text); found; found = pattern.exec(text.text)) {
        const span = check(text, { start: found.index, end: found.index + found[0].length }, languageAt);
        if (span) return span;
        pattern.lastIndex = found.index + 1;
      }
      return undefined;
    },
  };
}

function isBorder({ text, seams }: Searchable, at: number): boolean {
  if (at === 0 || at >= text.length || !sameWord(text.charCodeAt(at - 1), text.charCodeAt(at))) return true;
  return kindOf(text.charCodeAt(at)) === ARABIC && seams.has(at);
}

function wordEndOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && (end === at || sameWord(text.charCodeAt(end - 1), text.charCodeAt(end)))) end++;
  return end;
}

function sharedStart(words: readonly string[]): string {
  const [first = "", ...others] = words;
  let length = first.length;
  for (const other of others) {
    while (length > 0 && !other.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
