import type { Language } from "@earshot/core/brand/brand";
import { asciiDigits } from "@earshot/core/digits";
import { sentencesOf } from "@earshot/core/draft/sentences";
import type { ToReadPromises } from "@earshot/core/draft/writer";
import { promiseKinds, type Promised, type PromiseKind } from "@earshot/core/promise/promise";
import { Temporal } from "temporal-polyfill";
import { replyLanguage } from "../reply-language.ts";
import { folded } from "../words/patterns.ts";
import { withoutQuotes } from "../words/quoted.ts";
import { patternOf, spaced, type Edge } from "./pattern-of.ts";
import type { PromiseWords } from "./promise-words.ts";
import { momentsIn, type Moment } from "./when.ts";

/** Long lists, read when a text of their language is first looked through. */
const lists: Record<Language, () => Promise<PromiseWords>> = {
  en: async () => (await import("./words/en.ts")).en,
  he: async () => (await import("./words/he.ts")).he,
  fa: async () => (await import("./words/fa.ts")).fa,
  hu: async () => (await import("./words/hu.ts")).hu,
  "zh-Hant": async () => (await import("./words/zh-hant.ts")).zhHant,
  lt: async () => (await import("./words/lt.ts")).lt,
};

/** What a customer said stands in straight marks as well; in Hebrew one of them is a letter of abbreviations. */
const STRAIGHT = /(?<=^|[\s(])"[^"\n]{2,200}"(?=$|[\s.,;:!?)])/gu;

/** A day's work is over then, where a promise names the day alone. */
const END_OF_DAY = Temporal.PlainTime.from({ hour: 18 });
/** So far after "we will" may its verb stand. */
const REACH = 90;
/** "A technician is to come": what is promised may begin with who does it. */
const REACH_BACK = 20;

/**
 * What a reply says we shall do, in the order of the text, with the moment by which; a weekday is the next one of that name. What only
 * holds once the customer does something, what is asked, denied, wished or quoted is none. Empty for a language that is not written here.
 */
export async function readPromises({ text, language, at, timeZone }: ToReadPromises): Promise<Promised[]> {
  const known = replyLanguage(language);
  if (!known) return [];
  const words = compiledOf(await lists[known]());
  const now = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const readable = asciiDigits(folded(withoutQuotes(text).replace(STRAIGHT, (quoted) => " ".repeat(quoted.length))));
  const promises: Promised[] = [];
  let offset = 0;
  for (const sentence of sentencesOf(readable)) {
    for (const { start, end, kind, moment } of promisesIn(sentence, words, now))
      promises.push({
        kind,
        words: text.slice(offset + start, offset + end),
        start: offset + start,
        end: offset + end,
        ...(moment && { by: instantOf(moment, now) }),
      });
    offset += sentence.length;
  }
  return promises;
}

function instantOf({ day, time }: Moment, now: Temporal.ZonedDateTime): string {
  const plainTime = time ?? END_OF_DAY;
  const at = (day ?? now.toPlainDate()).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  return new Date(at.epochMilliseconds).toISOString();
}

type Compiled = {
  words: PromiseWords;
  commits?: RegExp;
  acts: readonly (readonly [PromiseKind, RegExp])[];
  conditions: RegExp;
  never: RegExp;
  wishes: RegExp;
  notOurs?: RegExp;
  /** What parts a sentence. */
  parts: RegExp;
  added: RegExp;
};
const compiled = new WeakMap<PromiseWords, Compiled>();

function compiledOf(words: PromiseWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const { edge } = words.when;
  const any = (sources: readonly string[], at: Edge = edge) =>
    sources.length === 0 ? /(?!)/gu : patternOf(sources.join("|"), at);
  const made: Compiled = {
    words,
    // What begins a promise ends with the space before its verb.
    ...(words.commits && { commits: any(words.commits, "none") }),
    acts: promiseKinds.map((kind) => [kind, any(words.acts[kind])] as const),
    conditions: any(words.conditions),
    never: any(words.never),
    wishes: any(words.wishes),
    ...(words.notOurs && { notOurs: any(words.notOurs, "none") }),
    parts: new RegExp(`${PART}|${spaced(words.and)}`, "giu"),
    added: new RegExp(`(?:,|&|${spaced(words.and)})\\s*(?:(?:then|also|to|will|we'll)\\s+)*$`, "iu"),
  };
  compiled.set(words, made);
  return made;
}

type Found = { start: number; end: number; kind: PromiseKind; moment?: Moment };
type Act = { start: number; end: number; verb: number; kind: PromiseKind };

function promisesIn(sentence: string, words: Compiled, now: Temporal.ZonedDateTime): Found[] {
  if (/[?？؟]\s*["'”“’»）)」]*\s*$/u.test(sentence) || has(words.conditions, sentence)) return [];
  const named = momentsIn(sentence, words.words.when, now);
  const moments = named.filter((moment) => isAhead(moment, now));
  const isPast = named.length > 0 && moments.length === 0;
  const verbs = actsIn(sentence, words, moments);
  if (isPast && verbs.every(({ kind }) => kind === "other")) return [];
  const acts = [...verbs, ...datedParts(sentence, verbs, moments, words)].filter(
    (act) => !isDenied(sentence, act, words),
  );
  const momentOf = assigned(sentence, acts, moments, words);
  const isNoise = ({ kind, moment }: Found) => kind === "other" && !moment && words.words.commits === undefined;
  return merged(
    acts.map((act): Found => {
      const moment = momentOf.get(act);
      return {
        kind: act.kind,
        start: Math.min(act.start, moment?.start ?? act.start),
        end: Math.max(act.end, moment?.end ?? act.end),
        ...(moment && { moment }),
      };
    }),
  ).filter((each) => !isNoise(each));
}

/** A date without a year that is so far ahead was meant of the year that has passed. */
const FAR_DAYS = 200;

/** What a promise can be due by: this morning is over, and so is last March. */
function isAhead(moment: Moment, now: Temporal.ZonedDateTime): boolean {
  const at = Date.parse(instantOf(moment, now));
  return at >= now.epochMilliseconds && at - now.epochMilliseconds < FAR_DAYS * 86_400_000;
}

/** A part of a sentence that says something has so many letters besides its moment. */
const SAID = 4;

/** Parts of the sentence that say of a day to come what our verbs do not know. */
function datedParts(sentence: string, verbs: readonly Act[], moments: readonly Moment[], { notOurs }: Compiled): Act[] {
  if (!notOurs || /!\s*$/u.test(sentence)) return [];
  const marks = [-1, ...[...sentence.matchAll(BOUNDARY)].map(({ index }) => index), sentence.length];
  return marks.slice(1).flatMap((end, n): Act[] => {
    const start = marks[n]! + 1;
    const inside = (at: { start: number; end: number }) => at.start >= start && at.end <= end;
    const part = sentence.slice(start, end);
    const named = moments.filter(inside).reduce((sum, moment) => sum + moment.end - moment.start, 0);
    if (
      verbs.some(inside) ||
      part.trim().length - named < SAID ||
      !moments.some((moment) => moment.day && inside(moment)) ||
      has(notOurs, part)
    )
      return [];
    const from = start + (part.length - part.trimStart().length);
    return [{ start: from, end: start + part.trimEnd().length, verb: from, kind: "other" }];
  });
}

/** What lies between a verb and a moment weighs like so many letters. */
const BETWEEN = 60;
const UNUSUAL = 25;

/** Each moment belongs to the verb that it stands nearest to, parts of the sentence counted; a verb has one. */
function assigned(
  sentence: string,
  acts: readonly Act[],
  moments: readonly Moment[],
  { parts, words }: Compiled,
): Map<Act, Moment> {
  const pairs = moments
    .flatMap((moment) => acts.map((act) => ({ moment, act, cost: costOf(moment, act) })))
    .toSorted((a, b) => a.cost - b.cost);
  const taken = new Map<Act, Moment>();
  const used = new Set<Moment>();
  for (const { moment, act } of pairs) {
    if (used.has(moment)) continue;
    used.add(moment);
    const known = taken.get(act);
    if (!known) taken.set(act, moment);
    // "From 1 December … at noon": the day and the time of one promise.
    else if (!(known.day && moment.day) && !(known.time && moment.time)) taken.set(act, { ...known, ...moment });
  }
  return taken;

  function costOf(moment: Moment, act: Act): number {
    if (moment.start >= act.start && moment.end <= act.end) return 0;
    const isBefore = moment.end <= act.verb;
    const between = isBefore ? sentence.slice(moment.end, act.verb) : sentence.slice(act.end, moment.start);
    const usual = isBefore === (words.verbLast ?? false);
    const rough = moment.day ? 0 : UNUSUAL;
    return between.length + BETWEEN * [...between.matchAll(parts)].length + (usual ? 0 : UNUSUAL) + rough;
  }
}

const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** What is promised in a sentence, each by its first verb, in order. */
function actsIn(sentence: string, { commits, acts, added, words }: Compiled, moments: readonly Moment[]): Act[] {
  const verbs = withoutOverlaps(
    acts.flatMap(([kind, is], rank) =>
      [...sentence.matchAll(is)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        verb: match.index,
        kind,
        rank,
      })),
    ),
  );
  if (!commits) return verbs;
  const begins = [...sentence.matchAll(commits)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const begun = begins.flatMap(({ start, end }, n): Act[] => {
    const to = Math.min(begins[n + 1]?.start ?? sentence.length, end + REACH);
    const [first, ...rest] = verbs.filter(
      (verb) => verb.end > end && verb.start < to && verb.start > start - REACH_BACK,
    );
    if (!first) {
      // Whatever it is that we do by then, it is promised.
      const isDated = moments.some((moment) => moment.start >= start - DATED && moment.end <= to);
      return isDated && OURS.test(sentence.slice(start, end)) ? [{ start, end, verb: end, kind: "other" }] : [];
    }
    // "We will look into it today and call you tomorrow": what is added by "and" is promised as well.
    const more = rest.filter((verb) => added.test(sentence.slice(first.end, verb.start)));
    return [{ ...first, start }, ...more];
  });
  const dated = words.datedActs ? verbs.filter((verb, n) => isDated(verb, verbs[n - 1])) : [];
  return withoutOverlaps([...begun, ...dated].map((act, rank) => ({ ...act, rank })));

  /** A moment stands right before it, no other verb and no end of a part between them, and it is not the customer who is asked. */
  function isDated({ start: verb }: Act, before: Act | undefined): boolean {
    const moment = moments.findLast(({ end }) => end <= verb && verb - end <= DATED);
    if (!moment || (before && before.end > moment.end)) return false;
    const lead = sentence.slice(Math.max(0, moment.start - LEAD), moment.start);
    return !/[，,；。]/u.test(sentence.slice(moment.end, verb)) && !ASKED.test(lead);
  }
}

/** So near a moment stands to what it dates. */
const DATED = 20;
const LEAD = 6;
const ASKED = /(?:麻煩|請|您|你)[^，。；]*$/u;
const OURS = /^(?:we|I|our|my|someone|somebody|one of (?:us|our)|a colleague|the team|the manager)\b/iu;

/** Of verbs that overlap the one that begins first holds, of those that begin together the longest, then the first kind. */
function withoutOverlaps<A extends Act & { rank: number }>(found: readonly A[]): Act[] {
  const kept: Act[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

const PART = "[,;:،؛，；：—–]";
const BOUNDARY = new RegExp(PART, "gu");
/** So far before a verb a wish may stand that it is part of. */
const WISH_REACH = 45;

/** The part of the sentence that a verb stands in denies it, or passes on thanks; or it is wished. */
function isDenied(sentence: string, { start, end, verb }: Act, { never, wishes }: Compiled): boolean {
  const marks = [...sentence.matchAll(BOUNDARY)].map(({ index }) => index);
  const from = marks.findLast((at) => at < Math.min(start, verb)) ?? 0;
  const to = marks.find((at) => at >= end) ?? sentence.length;
  return has(never, sentence.slice(from, to)) || has(wishes, sentence.slice(Math.max(0, verb - WISH_REACH), end));
}

/** Two verbs of one kind beside each other are one promise, unless each has a moment of its own. */
function merged(found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const each of found) {
    const last = all.at(-1);
    if (last?.kind === each.kind && !(last.moment && each.moment))
      all[all.length - 1] = { ...last, end: Math.max(last.end, each.end), ...(each.moment && { moment: each.moment }) };
    else all.push(each);
  }
  return all;
}
