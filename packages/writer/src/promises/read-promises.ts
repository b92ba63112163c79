import type { Language } from "@earshot/core/brand/brand";
import { asciiDigits } from "@earshot/core/digits";
import { sentencesOf } from "@earshot/core/draft/sentences";
import type { ToReadPromises } from "@earshot/core/draft/writer";
import type { Promised } from "@earshot/core/promise/promise";
import { Temporal } from "temporal-polyfill";
import { replyLanguage } from "../reply-language.ts";
import { folded } from "../words/patterns.ts";
import { withoutQuotes } from "../words/quoted.ts";
import { compiledOf } from "./compiled.ts";
import type { PromiseWords } from "./promise-words.ts";
import { instantOf, promisesIn } from "./promises-in.ts";

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
