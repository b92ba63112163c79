import { Brand, Language } from "@earshot/core/brand/brand";
import type { Counts, Digest } from "@earshot/core/digest/digest";
import type { Quote } from "@earshot/core/digest/quote";
import { audiences } from "@earshot/core/digest/audience";
import { describe, expect, test } from "vitest";
import { digestEmail } from "./digest-email.ts";
import { digestSummary } from "./digest-summary.ts";
import { names, sections } from "./sections.fixture.ts";
import { en, type Word } from "./words/en.ts";
import { fa } from "./words/fa.ts";
import { he } from "./words/he.ts";
import { hu } from "./words/hu.ts";
import { lt } from "./words/lt.ts";
import { zhHant } from "./words/zh-hant.ts";

const all: [Language, Record<Word, string>][] = [
  ["en", en],
  ["he", he],
  ["fa", fa],
  ["hu", hu],
  ["zh-Hant", zhHant],
  ["lt", lt],
];
const foreign = all.filter(([language]) => language !== "en");
/** Signs and units that languages share. */
const SHARED: Word[] = ["figure", "period", "named", "sentence", "subject", "comma", "semicolon"];
const UNITS: Word[] = ["length.seconds", "length.minutes", "length.hours", "length.hoursMinutes"];

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{[^{}]*\})+)\}/gu;
const byText = (a: string, b: string) => (a < b ? -1 : 1);
const holesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name = ""]) => name))].toSorted(byText);

test.each(all)("%s has every word, with the same things to fill in and all of its plural forms", (language, words) => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 130 }, (_, n) => rules.select(n)));
  for (const [word, text] of Object.entries(words) as [Word, string][]) {
    expect(holesOf(text), word).toEqual(holesOf(en[word]));
    for (const [, , options = ""] of text.matchAll(PLURAL)) {
      const given: string[] = [...options.matchAll(/(\w+) \{[^{}]*\}/gu)].map(([, category = ""]) => category);
      expect(
        [...needed].filter((category) => !given.includes(category)),
        `${word} lacks`,
      ).toEqual([]);
      const possible = new Set<string>(rules.resolvedOptions().pluralCategories);
      expect(
        given.filter((category) => !possible.has(category)),
        `${word} has no use for`,
      ).toEqual([]);
    }
  }
});

test.each(foreign)("%s says nothing in English", (_, words) => {
  const known = new Set<Word>([...SHARED, ...UNITS, "rating"]);
  const same = (Object.keys(en) as Word[]).filter((word) => !known.has(word) && words[word] === en[word]);
  expect(same).toEqual([]);
});

// Every name is Greek, so that a Latin letter can only be a word of ours.
const brand = {
  ...Brand.parse({ id: "acme", name: "Καφές", timeZone: "Asia/Tehran" }),
  createdAt: "2026-11-01T00:00:00Z",
};
const counts = (more: Partial<Counts>): Counts => ({
  mentions: 0,
  edits: 0,
  sentiments: {},
  urgencies: {},
  intents: {},
  languages: {},
  platforms: {},
  replies: 0,
  late: 0,
  ...more,
});
const quote = (text: string, more: Partial<Quote> = {}): Quote => ({
  mention: `m:${text}`,
  conversation: "c",
  platform: "σελίδα",
  author: "Δάφνη",
  language: "el",
  sentiment: "negative",
  text,
  at: "2026-11-18T10:00:00.000Z",
  rating: { value: 1, of: 5 },
  url: "https://social.example/1",
  ...more,
});
const source = { source: "s1", name: "Πηγή", platform: "p", asked: 2013, due: 2016, gaps: 3, gapMinutes: 67, lost: 1 };
const lag = { n: 9, median: 12, p95: 200_000 };
const found = { level: "warn", name: "Πηγή" } as const;
const week = { from: "2026-11-15T20:30:00.000Z", to: "2026-11-22T20:30:00.000Z" };
const digest: Digest = {
  id: "weekly-2026-11-16",
  brand: "acme",
  kind: "weekly",
  ...week,
  timeZone: "Asia/Tehran",
  madeAt: "2026-11-23T04:30:00.000Z",
  ...sections,
  days: [{ date: "2026-11-16", mentions: 1284, sentiments: {} }],
  worst: [quote("Κρύος καφές")],
  best: [quote("Καλός καφές", { language: "und" })],
  unanswered: [
    quote("Πού είναι;", { dueAt: "2026-11-18T11:00:00.000Z" }),
    quote("Πότε;", { dueAt: "2026-12-18T11:00:00.000Z" }),
  ],
  unansweredTotal: 27,
  overdue: 1,
  addedLater: 2,
  partlyRead: true,
  proof: {
    sources: [
      { ...source, reread: 4300, late: 2, lag },
      { ...source, gaps: 0, reread: 1, late: 0 },
    ],
    findings: [
      { ...found, code: "deaf-term", terms: ["καφφές"], days: 7 },
      { ...found, code: "gap-lost", why: "failing", ...week },
      { ...found, level: "info", code: "not-reread", why: "cost" },
    ],
    answered: lag,
    posted: lag,
  },
};
const { matters: _, stages: __, kudos: ___, hashtags: ____, voice: _____, gaps: ______, ...plain } = digest;
const well: Digest = {
  ...plain,
  kind: "daily",
  counts: counts({ mentions: 1 }),
  overdue: 0,
  proof: { sources: [{ ...source, reread: 0, late: 0 }], findings: [] },
};

/** What a reader reads of it, without the name of the time zone, addresses, and the abbreviation of a clock. */
const link = "https://earshot.example/digests/weekly-2026-11-16";
const read = (html: string) => html.replace(/<style>[^]*?<\/style>/u, "").replaceAll(/<[^>]+>/gu, "\n");
const ours = (text: string) => text.replaceAll(/Asia\/Tehran|https:\S+|GMT|„?Earshot“?|p90/gu, "");

function textsIn(of: unknown): string[] {
  if (typeof of === "string") return [of];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(textsIn) : [];
}

describe.each(foreign)("a digest in %s", (language) => {
  const rightToLeft = language === "he" || language === "fa";

  test.each(audiences)("has no word of English in what %s reads, whatever is in it", async (audience) => {
    for (const about of [digest, well]) {
      const { subject, html, text } = await digestEmail(brand, about, language, { audience, names, link });
      const { dir: _, ...short } = digestSummary(brand, about, audience, language, names);
      const values = textsIn(short).join("\n");
      for (const said of [subject, read(html), text, values].map(ours)) {
        expect(said).not.toMatch(/\{|undefined/u);
        if (!["hu", "lt"].includes(language)) expect(said).not.toMatch(/[A-Za-z]/u);
        expect(said).not.toMatch(/\b(?:the|and|of|before|mentions?|judged|days?|was|Made|due|Nov(?:ember)?|AM|PM)\b/u);
      }
    }
    const { html, text } = await digestEmail(brand, digest, language, { audience, names, link });
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
    const number = new Intl.NumberFormat(language).format(1284);
    if (audience === "all" || audience === "marketing") for (const form of [html, text]) expect(form).toContain(number);
  });

  test("runs in its direction, with customers' words and names set apart", async () => {
    const { subject, html, text } = await digestEmail(brand, digest, language);
    const dir = rightToLeft ? "rtl" : "ltr";
    expect(html).toContain(`<html lang="${language}" dir="${dir}">`);
    expect(html).toMatch(new RegExp(`<table[^>]*lang="${language}"[^>]*dir="${dir}"`, "u"));
    expect(html).toMatch(/<td dir="ltr" align="left"[^>]*><span dir="auto" lang="el"[^>]*>Κρύος καφές</u);
    for (const name of ["Καφές", "Δάφνη", "σελίδα", "Πηγή"])
      expect(html).toMatch(new RegExp(`<bdi dir="auto"[^>]*>${name}</bdi>`, "u"));
    expect(text).toContain("\u2068Κρύος καφές\u2069");
    expect(subject.startsWith("\u200f")).toBe(rightToLeft);
    const lines = text.split("\n").filter(Boolean);
    expect(lines.every((line) => line.startsWith("\u200f"))).toBe(rightToLeft);
    if (rightToLeft) expect(html).not.toContain('align="right" style="font-family:-apple-system');
  });
});
