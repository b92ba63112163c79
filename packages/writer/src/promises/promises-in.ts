import type { PromiseKind } from "@earshot/core/promise/promise";
import { Temporal } from "temporal-polyfill";
import { actsIn, datedParts, isDenied } from "./acts-in.ts";
import { has, type Compiled } from "./compiled.ts";
import { nearestMoments } from "./nearest-moments.ts";
import { momentsIn, type Moment } from "./when.ts";

type Found = { start: number; end: number; kind: PromiseKind; moment?: Moment };

/** What one sentence promises, in its order. */
export function promisesIn(sentence: string, words: Compiled, now: Temporal.ZonedDateTime): Found[] {
  if (/[?？؟]\s*["'”“’»）)」]*\s*$/u.test(sentence) || has(words.conditions, sentence)) return [];
  const named = momentsIn(sentence, words.words.when, now);
  const moments = named.filter((moment) => isAhead(moment, now));
  const isPast = named.length > 0 && moments.length === 0;
  const verbs = actsIn(sentence, words, moments);
  if (isPast && verbs.every(({ kind }) => kind === "other")) return [];
  const acts = [...verbs, ...datedParts(sentence, verbs, moments, words)].filter(
    (act) => !isDenied(sentence, act, words),
  );
  const momentOf = nearestMoments(sentence, acts, moments, words);
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

/** A day's work is over then, where a promise names the day alone. */
const END_OF_DAY = Temporal.PlainTime.from({ hour: 18 });

/** The moment in time (ISO 8601 UTC) that a text names. */
export function instantOf({ day, time }: Moment, now: Temporal.ZonedDateTime): string {
  const plainTime = time ?? END_OF_DAY;
  const at = (day ?? now.toPlainDate()).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  return new Date(at.epochMilliseconds).toISOString();
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
