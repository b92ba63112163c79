import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { matchTerms } from "./match-terms.ts";
import { parseTerms } from "./parse-terms.ts";

const found = (terms: string, text: string) =>
  matchTerms(parseTerms(terms), text)?.map(({ start, end }) => text.slice(start, end));

test.each([
  ["acme", "I love ACME!", ["ACME"]],
  ["acme", "@acme #acme acme's", ["acme", "acme", "acme"]],
  ["acme", "acmeology", undefined],
  ["acme", "macme", undefined],
  ["acme coffee", "Acme   Coffee is here", ["Acme   Coffee"]],
  ["acme coffee", "coffee by acme", undefined],
  ["acme coffee", "so good #AcmeCoffee", ["AcmeCoffee"]],
  ["acme AND coffee", "coffee by acme", ["coffee", "acme"]],
  ["acme, zenith", "Zenith rules", ["Zenith"]],
  ["acme OR zenith", "acme rules", ["acme"]],
  ["acme -pizza", "acme pizza", undefined],
  ['acme, -"acme corporation"', "acme corporation of 1950", undefined],
  ["acme NOT pizza", "acme burger", ["acme"]],
  ["café", "the CAFE\u0301 there", ["CAFE\u0301"]],
  ["אקמה", "קניתי באקמה ולא נהניתי", ["אקמה"]],
  ["אקמה", "וכשלאקמה אין", ["אקמה"]],
  ["אקמה", "שבאקמה היה תור", ["אקמה"]],
  ["אקמה", "מכאקמהר", undefined],
  ["אקמה", "אַקְמֶה", ["אַקְמֶה"]],
  ["acme", "קניתי ב-Acme אתמול, ב‑Acme וגם בAcme", ["Acme", "Acme", "Acme"]],
  ["کافه", "كافه خوب", ["كافه"]],
  ["اکمه", "اکمه‌ها", ["اکمه"]],
  ["星咖啡", "我愛星咖啡很多", ["星咖啡"]],
  ["acme", "我愛Acme咖啡", ["Acme"]],
  ["acme", "Acme-nak, Acme-t", ["Acme", "Acme"]],
  ["acme", "ａｃｍｅ", ["ａｃｍｅ"]],
  ["acme", "Acme는 좋아요, Acmeرا خریدم", ["Acme", "Acme"]],
  ["acme", "Acme’s and acme2", ["Acme"]],
  ["acme", "ב־Acme", ["Acme"]],
  ["کافی شاپ", "رفتم كافي   شاپ، خوب بود", ["كافي   شاپ"]],
  ["acme AND NOT pizza", "acme pizza", undefined],
  ["Ačiū", "ACIU labai", ["ACIU"]],
  ["straße", "STRASSE", ["STRASSE"]],
  ["acme\nzenith", "Zenith", ["Zenith"]],
  ["“acme coffee” -free", "acme coffee", ["acme coffee"]],
] as [string, string, string[] | undefined][])("%s in %s", (terms, text, expected) => {
  expect(found(terms, text)).toEqual(expected);
});

test.each([
  ['"acme', /never closed/],
  ["-acme", /only exclusions/],
  ["acme AND", /AND needs/],
  ["AND acme", /AND needs/],
  ["acme NOT", /NOT needs/],
])("refuses %s and says why", (terms, why) => {
  expect(() => parseTerms(terms)).toThrow(why);
});

test("no terms find nothing", () => {
  expect(matchTerms(parseTerms(""), "anything")).toBeUndefined();
});

test("spans always lie in the text, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
      (text, name) => {
        const wanted = name.replace(/[",\s،，、“„«-]/gu, "x");
        const whole = `${text} ${wanted} ${text}`;
        for (const { start, end } of matchTerms(
          { any: [{ all: [{ text: wanted, phrase: false }] }], none: [] },
          whole,
        ) ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(start).toBeLessThan(end);
        }
        expect(fold(text).ends.length).toBeGreaterThanOrEqual(fold(text).units.length);
      },
    ),
  );
});

test("long texts of any kind are searched to their end", () => {
  const query = parseTerms('acme, "acme coffee" -pizza, אקמה, 星咖啡');
  for (const text of ["acmeology ", "e\u0301", "👩‍👩‍👧‍👦", "בבבב", "acme", "#"]) {
    const long = text.repeat(2000);
    expect(matchTerms(query, long)).toBeUndefined();
    expect(matchTerms(query, `${long} acme`)).toEqual([{ start: long.length + 1, end: long.length + 5 }]);
  }
});

test.each([
  ["telekom", "A Telekomnál dolgozom", ["Telekomnál"]],
  ["alma", "Az almát szeretem", ["almát"]],
  ["alma", "az almat szeretem nagyon", ["almat"]],
  ["alma", "Álmát nem szeretem", undefined],
  ["maxima", "Maximoje vėl eilės", ["Maximoje"]],
  ["maxima", "maksimalus greitis", undefined],
  ["Jonas Petraitis", "Ačiū Jonui Petraičiui!", ["Jonui Petraičiui"]],
  ["Lukács", "Lukáccsal beszéltem", ["Lukáccsal"]],
  ["Kovács Péter", "Kovács Péteréknél voltunk", ["Kovács Péteréknél"]],
  ["Horváth", "Horváthtal és Balázzsal", ["Horváthtal"]],
  ["Pécs", "Pécsett tanult", ["Pécsett"]],
  ["Word", "Wordben írtam", ["Wordben"]],
  ["Google", "Googlo paieška neveikia", ["Googlo"]],
  ["Saulė", "Saulius atėjo", undefined],
  ["Skoda", "Škodát vettem", ["Škodát"]],
  ["acme", "acme™ and acme®", ["acme", "acme"]],
  ["lays", "Lay's chips", ["Lay's"]],
  ["Wi-Fi", "wifi", ["wifi"]],
  ["apple", "the applet crashed", undefined],
  ["acme", "the Acmenek of it", undefined],
  ["acme", "Az Acmenek írtam", ["Acmenek"]],
  ["בית קפה", "בבית הקפה שלכם", ["בית הקפה"]],
  ["ורד", "תודה לוורד", ["ורד"]],
  ["اسنپ", "اسنپی\u200cها دیر می\u200cرسند", ["اسنپی"]],
  ["台積電", "臺積電今天漲了", ["臺積電"]],
  ["華為", "中華為了自由", undefined],
  ['"華為"', "中華為了自由", ["華為"]],
  ["h&m", "the H & M store, h and m, #hm, hm", ["H & M", "h and m", "hm"]],
  ["7-eleven", "my 7 Eleven, 17 eleven", ["7 Eleven"]],
  ["e.on", "eons, E.ON, EON, eon", ["E.ON", "EON"]],
  ["model 3", "model 3.5 and Model 3.", ["Model 3"]],
  ["zara", "Zárás után, Zarás kabát", ["Zarás"]],
  ["کانال ۲", "کانال 2", ["کانال 2"]],
  ["cafe ☕", "cafe ☕☕", ["cafe ☕"]],
  ["acme", "🎉acme🎉", ["acme"]],
] as [string, string, string[] | undefined][])("forms: %s in %s", (terms, text, expected) => {
  expect(found(terms, text)).toEqual(expected);
});

test.each([
  // Quotes: as they are, in a tag, after Hebrew's prefixes; no endings.
  ['"telekom"', "Telekomnál, Telekom-nál, telekom's", ["Telekom", "telekom"]],
  ['"acme coffee"', "acme coffees, acme-coffee, acmecoffee, #AcmeCoffee, Acme  Coffee", ["AcmeCoffee", "Acme  Coffee"]],
  ['"אקמה"', "באקמה", ["אקמה"]],
  ["=Acme", "acme ACME Acme Acme's", ["Acme", "Acme"]],
  ["=Café", "Cafe CAFÉ Cafe\u0301", ["Cafe\u0301"]],
  ['="Acme Coffee"', "acme coffee #AcmeCoffee", ["AcmeCoffee"]],
  ["telekom*", "A Telekommunikáció meg a Telekomnál", ["Telekommunikáció", "Telekomnál"]],
  ["telekom*", "tele kommunizmus", undefined],
  ["台積*", "臺積電", ["臺積"]],
  ["acmecoffee~", "acmecofee acme coffe acmecoffees acmecofe", ["acmecofee", "acme coffe", "acmecoffees"]],
  ["acmecoffee~", "acmecofefe", ["acmecofefe"]],
  ["acme near/2 bad", "acme is so bad", ["acme", "bad"]],
  ["acme near/2 bad", "acme is so very bad", undefined],
  ["acme near/2 bad", "bad old acme", ["bad", "acme"]],
  ["台積電 near/2 漲", "臺積電今天漲了", ["臺積電", "漲"]],
  ["(acme OR widget) AND bad", "acme is bad", ["acme", "bad"]],
  ["(acme -pizza), zenith", "acme pizza zenith", ["zenith"]],
  ["(acme -pizza), zenith", "acme pizza", undefined],
  ["acme NOT (pizza AND cheese)", "acme pizza", ["acme"]],
  ["acme NOT (pizza AND cheese)", "acme pizza with cheese", undefined],
  ["acme -pizza", "acme's pizzas", undefined],
  ["acme, zenith", "zenith and acme", ["zenith", "acme"]],
] as [string, string, string[] | undefined][])("signs: %s in %s", (terms, text, expected) => {
  expect(found(terms, text)).toEqual(expected);
});

const about = {
  language: "hu",
  author: { name: "Jane van Doe", handle: "jane@mastodon.example" },
  url: "https://www.shop.example/a?b=c",
};

test.each([
  ["acme lang:hu", true],
  ["acme lang:en", false],
  ["acme -lang:hu", false],
  ["acme author:jane", true],
  ["acme author:@Jane@mastodon.example", true],
  ['acme author:"van Doe"', true],
  ["acme author:Do", false],
  ["acme -author:jane", false],
  ["acme site:shop.example", true],
  ["acme site:example", true],
  ["acme site:op.example", false],
  ["acme -site:shop.example", false],
  ["acme (lang:lt OR site:shop.example)", true],
])("filters: %s", (terms, expected) => {
  expect(matchTerms(parseTerms(terms), "acme", about) !== undefined).toBe(expected);
});

test("a filter asks only what is known", () => {
  const only = parseTerms("acme lang:hu author:jane site:shop.example");
  expect(matchTerms(only, "acme")).toBeDefined();
  expect(matchTerms(only, "acme", {})).toBeDefined();
  expect(matchTerms(only, "the acme of it is that you have to be there", {})).toBeUndefined();
  expect(matchTerms(parseTerms("acme lang:he"), "קניתי בacme", {})).toBeDefined();
  expect(matchTerms(parseTerms("acme -author:jane"), "acme", {})).toBeDefined();
  expect(matchTerms(parseTerms("acme lang:zh-Hant"), "acme", { language: "zh-TW" })).toBeDefined();
  expect(matchTerms(parseTerms("acme lang:zh-Hant"), "acme", { language: "zh-CN" })).toBeUndefined();
  expect(matchTerms(parseTerms("acme lang:zh"), "acme", { language: "zh-CN" })).toBeDefined();
});

test("what is parsed is either found in itself or refused in words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (terms) => {
      try {
        const query = parseTerms(terms);
        for (const { all } of query.any) {
          const text = all.map((term) => term.text).join(" . ");
          const spans = matchTerms({ any: [{ all }], none: [] }, text);
          expect(spans).toBeDefined();
        }
      } catch (error) {
        expect(error).toMatchObject({ name: "Refusal", code: "bad-input" });
      }
    }),
    { numRuns: 500 },
  );
});

test("whatever the terms and the text, spans lie in it, in order and apart", () => {
  const words = [
    "acme",
    "Telekomnál",
    "almát",
    "H&M",
    "באקמה",
    "دیجی\u200cکالا",
    "臺積電",
    "7-eleven",
    "'",
    "-",
    " ",
    "\n",
    "é",
    "🍕",
    "ﷺ",
    "#",
    "s",
  ];
  const terms = [
    "acme, telekom, alma",
    "h&m -7-eleven",
    "אקמה, دیجی کالا",
    "台積電 near/3 acme",
    "acmecoffee~, tele*",
    '=Acme, "h&m"',
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...words)).map((each) => each.join("")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...terms), texts, (query, text) => {
      let before = 0;
      for (const { start, end } of matchTerms(parseTerms(query), text) ?? []) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
    { numRuns: 1000 },
  );
});
