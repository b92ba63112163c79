import type { Language } from "@earshot/core/brand/brand";
import type { Detail, DetailType, ReadMatter, Reading } from "@earshot/core/classification/reading";
import { findPersonalData } from "../personal-data.ts";
import { clausesOf, type Span } from "./clauses.ts";

/** What a quotation is to show. */
export type Purpose = "good" | "bad" | "asked" | "any";

export type Quote = Span & { text: string; details: Detail[] };

const LONGEST = 100;
const LONGEST_HAN = 40;
const SHORTEST = 8;
const SHORTEST_HAN = 4;

const WORTH: Record<DetailType, number> = {
  person: 2,
  branch: 2,
  product: 2,
  amount: 2,
  duration: 2,
  deadline: 2,
  asked: 1.5,
  channel: 1.5,
  time: 1.5,
  harm: 1.5,
  order: 0,
};

type Known = { text: string; reading: Reading; language: Language };

/** The customer's own words that say most of what matters, up to `most` stretches that do not overlap, the most telling first. */
export function quotesOf(
  { text, reading, language }: Known,
  purpose: Purpose,
  most: number,
  taken: readonly Span[] = [],
): Quote[] {
  const longest = language === "zh-Hant" ? LONGEST_HAN : LONGEST;
  const candidates = clausesOf(text).flatMap((clauses) => runs(clauses, longest, text));
  const found: Quote[] = [];
  const shown = new Set<Detail>();
  while (found.length < most) {
    const free = candidates.filter((span) => ![...taken, ...found].some((other) => overlap(span, other)));
    const ranked = free
      .map((span) => ({ span, worth: worthOf(span, { text, reading, language }, purpose, shown) }))
      .filter(({ worth }) => worth > (found.length === 0 ? -Infinity : 2));
    if (ranked.length === 0) break;
    const best = ranked.reduce((a, b) => (b.worth > a.worth ? b : a));
    const quoted = cleaned(withoutPersonalData(text.slice(best.span.start, best.span.end)), language);
    const details = reading.details.filter((detail) => within(detail, best.span));
    for (const detail of details) shown.add(detail);
    if (!quoted) {
      candidates.splice(candidates.indexOf(best.span), 1);
      continue;
    }
    found.push({ ...best.span, text: quoted, details });
  }
  return found;
}

/** Neighbouring clauses of one sentence, alone and together, as long as they are short enough. */
function runs(clauses: Span[], longest: number, text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < clauses.length; from++)
    for (let to = from; to < clauses.length; to++) {
      const span = { start: clauses[from]!.start, end: clauses[to]!.end };
      if (cleanedLength(text, span) <= longest) spans.push(span);
      else if (from === to) spans.push(cutAfterWord(text, span, longest), cutBeforeWord(text, span, longest));
      else break;
    }
  return spans;
}

function cutAfterWord(text: string, { start, end }: Span, longest: number): Span {
  const part = text.slice(start, Math.min(end, start + longest));
  const at = part.search(/\s\S*$/u);
  return { start, end: start + (at > longest / 2 ? at : part.length) };
}

function cutBeforeWord(text: string, { start, end }: Span, longest: number): Span {
  const from = Math.max(start, end - longest);
  const at = text.slice(from, end).search(/(?<=\s)\S/u);
  return { start: from === start ? start : from + Math.max(0, at), end };
}

function cleanedLength(text: string, { start, end }: Span): number {
  return text.slice(start, end).trim().length;
}

function worthOf(span: Span, { text, reading, language }: Known, purpose: Purpose, shown: ReadonlySet<Detail>): number {
  const words = text.slice(span.start, span.end);
  const han = language === "zh-Hant";
  const length = words.trim().length;
  if (length < (han ? SHORTEST_HAN : SHORTEST)) return -20 + length;
  if (/https?:|@\w/u.test(words)) return -30;
  let worth = -2 * findPersonalData(words, []).length;
  for (const detail of reading.details) {
    if (!touches(detail, span) || shown.has(detail)) continue;
    if (detail.type === "person" && purpose === "bad") worth -= 6;
    else if (detail.type === "order") worth -= 2;
    else worth += within(detail, span) ? worthAs(detail.type, purpose) : 0.3;
  }
  for (const matter of reading.matters) if (touches(matter, span)) worth += fits(matter, purpose);
  for (const danger of reading.dangers) if (touches(danger, span)) worth += 1;
  if (purpose === "asked" && /[?？؟]/u.test(words)) worth += 5;
  if (purpose !== "asked" && /[?？؟]/u.test(words)) worth -= 0.5;
  const ideal = han ? 18 : 48;
  worth += Math.min(length, ideal) / ideal - Math.max(0, length - ideal * 1.3) / ideal;
  const short = han ? 7 : 18;
  if (length < short) worth -= 2 * (1 - length / short);
  return worth;
}

/** In praise it is who did it and what it was, not where and when. */
function worthAs(type: DetailType, purpose: Purpose): number {
  if (purpose !== "good") return WORTH[type];
  if (type === "person") return 3;
  return type === "time" || type === "branch" || type === "duration" ? 0.8 : WORTH[type];
}

function fits({ polarity }: ReadMatter, purpose: Purpose): number {
  if (purpose === "any" || purpose === "asked") return 0.8;
  const wanted = purpose === "good" ? "positive" : "negative";
  return polarity === wanted ? 1.5 : polarity === "mixed" || polarity === "neutral" ? 0.3 : -2.5;
}

function touches(place: { start?: number | undefined; end?: number | undefined }, span: Span): boolean {
  return place.start !== undefined && place.end !== undefined && place.start < span.end && place.end > span.start;
}

function within(place: { start?: number | undefined; end?: number | undefined }, span: Span): boolean {
  return place.start !== undefined && place.end !== undefined && place.start >= span.start && place.end <= span.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const LEADING =
  /^(?:[\s\p{P}\p{S}]*(?:and|but|so|also|plus|hi|hello|hey|és|de|sziasztok|szia|helló|ir|bet|o|labas|sveiki|laba diena|و|اما|ولی|سلام|אבל|ו?גם|היי|שלום|但是|可是|而且|您好|你好|請問|想請問|不好意思)(?=[\s,，.!:]|(?<=\p{Script=Han}))[\s,，.!:]*)+/iu;
const MARKUP = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200d|[\u2066-\u2069\u200e\u200f])+/gu;

/** Numbers and addresses that belong to somebody are left out of what is quoted before everyone. */
function withoutPersonalData(words: string): string {
  return findPersonalData(words, []).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}…${left.slice(end)}`,
    words,
  );
}

/** The words as they can stand in quotation marks: without greeting, emoji, shouting or marks at the ends. */
export function cleaned(words: string, language: Language): string {
  const bare = words
    .replace(MARKUP, " ")
    .replace(/[@#][\p{L}\p{N}_.]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const started = bare.replace(LEADING, "").replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])/u, "");
  const ended = started.replace(/[\s,;:.!…，、；：。！،؛\-–—"'“”„»«」』]+$/gu, "").replace(/([?？؟])\1+/gu, "$1");
  return paired(single(quietened(ended, language)));
}

/** What is written in capitals throughout is quoted without shouting. */
function quietened(words: string, language: Language): string {
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = words.match(/\p{Lu}/gu) ?? [];
  return letters.length > 8 && capitals.length > 0.7 * letters.length ? words.toLocaleLowerCase(language) : words;
}

/** A quotation mark that lost its other half goes. */
function paired(words: string): string {
  const marks = [...words.matchAll(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu)];
  if (marks.length % 2 === 0) return words;
  const at = marks[0]!.index;
  return words.slice(0, at) + words.slice(at + 1);
}

/** Quotation marks inside a quotation become single ones. */
function single(words: string): string {
  return words.replace(/["“”„«»「」『』״]/gu, "'");
}
