import { fill } from "@earshot/core/words/fill";
import { cardWordsIn } from "@earshot/core/words/card-words";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { en as first } from "./en.ts";
import { later } from "./en/later.ts";
import { languages, type LanguageCode } from "./languages.ts";

/** What mails and cards alone say is held to the same. */
const mailed = (code: string) => cardWordsIn(code).words;
const en: Record<string, string> = { ...first, ...later, ...mailed("en") };
const all = Object.entries(languages) as [LanguageCode, (typeof languages)[LanguageCode]][];
const loaded = await Promise.all(
  all.map(
    async ([code, { load, loadLater }]) =>
      [code, { ...(await load()), ...(await loadLater()), ...mailed(code) }] as const,
  ),
);
const counts = Array.from({ length: 130 }, (_, n) => n);

type Element = { type: number; value: string; options?: Record<string, { value: Element[] }>; pluralType?: string };
const PLURAL = 6;

const elements = (list: Element[]): Element[] =>
  list.flatMap((each) => [each, ...Object.values(each.options ?? {}).flatMap(({ value }) => elements(value))]);
const parse = (text: string, language: string) => new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
/** `duration` is our own way to write a length of time; to others it is a name. */
const asIcu = (text: string) => text.replaceAll(", duration}", "}");
const holes = (text: string, language: string) =>
  elements(parse(asIcu(text), language).getAst() as Element[]).filter(({ type }) => type !== 0 && type !== 7);
const namesIn = (text: string, language: string) =>
  [...new Set(holes(text, language).map(({ value }) => value))].sort();

test.each(loaded)("%s has every word, with the same things to fill in, and none besides", (language, words) => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  for (const [word, text] of Object.entries(words)) {
    expect(text, word).not.toBe("");
    expect(namesIn(text, language), word).toEqual(namesIn(en[word]!, "en"));
  }
});

test.each(loaded)("%s counts with its own forms, all of them", (language, words) => {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(counts.map((n) => rules.select(n)));
  const possible = new Set<string>(rules.resolvedOptions().pluralCategories);
  for (const [word, text] of Object.entries(words)) {
    for (const { type, options } of holes(text, language)) {
      if (type !== PLURAL) continue;
      const given = Object.keys(options!).filter((category) => !category.startsWith("="));
      expect(
        [...needed].filter((category) => !given.includes(category)),
        `${word} lacks`,
      ).toEqual([]);
      expect(
        given.filter((category) => !possible.has(category)),
        `${word} has no use for`,
      ).toEqual([]);
    }
  }
});

test.each(loaded)("%s is filled in as ICU MessageFormat says", (language, words) => {
  const latin = (text: string) => text.replace(/[۰-۹]/gu, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
  for (const [word, text] of Object.entries(words)) {
    if (/, (?:duration|date|time)\}/.test(text)) continue;
    for (const n of [0, 1, 2, 3, 11, 21, 101]) {
      const values = Object.fromEntries(namesIn(text, language).map((name) => [name, n]));
      expect(latin(fill(text, values, language)), word).toBe(latin(String(parse(text, language).format(values))));
    }
  }
});
