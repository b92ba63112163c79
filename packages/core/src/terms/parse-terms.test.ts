import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTerms } from "./parse-terms.ts";
import type { Clause, Query, Term } from "./query.ts";

const MARK = { exact: ['"', '"'], case: ["=", ""], start: ["", "*"], slip: ["", "~"] } as const;
const sign = ({ text, match }: Term) => (match ? MARK[match][0] + text + MARK[match][1] : text);

/** A query in a short form of its own: alternatives by |, what is in one by +. */
function shown({ any, none, never = [] }: Query): string {
  const clause = ({ all, near = [], none = [], only = [], never = [] }: Clause) =>
    [
      ...all.map(sign),
      ...near.map(({ terms, words }) => `${terms.join("~")}/${words}`),
      ...none.map((term) => `-${sign(term)}`),
      ...only.map(({ field, value }) => `${field}:${value}`),
      ...never.map(({ field, value }) => `-${field}:${value}`),
    ].join(" + ");
  const out = [...none.map((term) => `-${sign(term)}`), ...never.map(({ field, value }) => `-${field}:${value}`)];
  return [any.map(clause).join(" | "), ...out].join(" ").trim();
}

test.each([
  ["acme", "acme"],
  ["acme coffee", "acme coffee"],
  ["acme, zenith", "acme | zenith"],
  ["acme; zenith\napex", "acme | zenith | apex"],
  ["acme|zenith || apex", "acme | zenith | apex"],
  ["acme، زنیت", "acme | زنیت"],
  ["acme AND coffee", "acme + coffee"],
  ["(acme OR widget) AND bad", "acme + bad | widget + bad"],
  ["(acme, widget) (bad | awful)", "acme + bad | acme + awful | widget + bad | widget + awful"],
  ["((acme OR (widget)))", "acme | widget"],
  ["（acme OR widget）AND bad", "acme + bad | widget + bad"],
  ["acme -pizza, zenith", "acme | zenith -pizza"],
  ["(acme -pizza) OR zenith", "acme + -pizza | zenith"],
  ["acme NOT (pizza OR burger)", "acme -pizza -burger"],
  ["acme NOT (pizza AND burger)", "acme + -pizza | acme + -burger"],
  ["acme –pizza", "acme -pizza"],
  ['acme, -"acme corporation"', 'acme -"acme corporation"'],
  ['"acme coffee"', '"acme coffee"'],
  ["„acme coffee“ «قهوه»", '"acme coffee" + "قهوه"'],
  ["「星咖啡」", '"星咖啡"'],
  ['צה"ל', 'צה"ל'],
  ['"צה"ל היום"', '"צה"ל היום"'],
  ["=Acme", "=Acme"],
  ['="Acme Coffee"', "=Acme Coffee"],
  ["telekom*", "telekom*"],
  ["acme coff*", "acme coff*"],
  ["acmecoffee~", "acmecoffee~"],
  ["acme coffee~1", "acme coffee~"],
  ["acme near/5 coffee", "acme + coffee + 0~1/5"],
  ["acme NEAR/5 (bad OR slow)", "acme + bad + 0~1/5 | acme + slow + 0~1/5"],
  ["acme near/3 coffee near/2 bad", "acme + coffee + bad + 0~1/3 + 1~2/2"],
  ["acme lang:hu", "acme + language:hu"],
  ["(acme, zenith) lang:zh-hant", "acme + language:zh-Hant | zenith + language:zh-Hant"],
  ["acme (lang:hu OR lang:lt)", "acme + language:hu | acme + language:lt"],
  ["acme -site:acme.example -author:bot -lang:de", "acme -site:acme.example -author:bot -language:de"],
  ['acme author:"Jane Doe"', "acme + author:Jane Doe"],
  ["acme site:.www.Example.com", "acme + site:example.com"],
  ["https://acme.example/a", "https://acme.example/a"],
  ["acme 12:30", "acme 12:30"],
  ["h&m, H&amp;M", "h&m | H&M"],
  ["H & M", "H & M"],
  ["Marks and Spencer", "Marks and Spencer"],
  ["Rock And Roll", "Rock And Roll"],
  ["Kovács és Társa", "Kovács és Társa"],
  ["near me cafe", "near me cafe"],
  ["the who cares cafe", "the who cares cafe"],
  ['"the who"', '"the who"'],
  ["=IT", "=IT"],
  ["x AND twitter", "x + twitter"],
  ["acme OR\nzenith AND\n(\nbad\n)", "acme | zenith + bad"],
  ["acme,, zenith,\n", "acme | zenith"],
  ["c#, c++, .net, disney+", "c# | c++ | .net | disney+"],
  ["🍕", "🍕"],
  ["#acme @acme", "#acme @acme"],
  ["", ""],
])("%s is %s", (terms, expected) => {
  expect(shown(parseTerms(terms))).toBe(expected);
});

test.each([
  ['"acme', /quote at character 1 is never closed/],
  ['acme "zenith', /quote at character 6/],
  ["-acme", /only exclusions/],
  ["-site:acme.example", /only exclusions/],
  ["acme AND", /AND needs/],
  ["AND acme", /AND needs/],
  ["acme AND, zenith", /AND needs/],
  ["acme AND OR zenith", /AND needs/],
  ["OR acme", /OR needs/],
  ["acme OR", /OR needs/],
  ["acme OR OR zenith", /OR needs/],
  ["acme |", /OR needs/],
  ["acme NOT", /NOT needs/],
  ["acme NOT NOT zenith", /NOT needs/],
  ["(acme", /parenthesis at character 1 is never closed/],
  ["acme)", /parenthesis at character 5 closes nothing/],
  ["acme ()", /nothing between the parentheses at character 6/],
  ["acme or widget", /"or" at character 6 .*acme OR widget.*"acme or widget"/],
  ["rock and roll", /rock AND roll.*"rock and roll"/],
  ["acme not pizza", /acme NOT pizza/],
  ["telekom vagy vodafone", /telekom OR vodafone/],
  ["maxima arba rimi", /OR/],
  ["אקמה או זניט", /OR/],
  ["اسنپ یا تپسی", /OR/],
  ["acme NEAR coffee", /near\/5/],
  ["acme near/0 coffee", /near\/1 to near\/50/],
  ["acme near/five coffee", /near\/5/],
  ["acme near/5f coffee", /near\/5/],
  ["acme near/5", /near\/5 needs/],
  ["near/5 acme", /near\/5 needs/],
  ["acme near/5 (bad AND slow)", /on each side/],
  ["acme NOT (bad near/5 slow)", /cannot be excluded/],
  ["title:acme", /no field "title:".*lang:, author: and site:/],
  ["foo:", /no field "foo:"/],
  ["Re:Zero", /in quotes/],
  ["lang: hu", /right behind it: lang:hu/],
  ["acme lang:hungarian", /code of a language/],
  ["acme site:acme.example/path", /without a path/],
  ["lang:hu", /lang:hu alone would match everything/],
  ["acme, lang:hu", /alone would match everything/],
  ["acme lang:hu lang:lt", /lang:hu OR lang:lt/],
  ["*", /lone \*/],
  ["acme *", /lone \*/],
  ["a*", /at least 3 letters/],
  ["*acme", /only at the end/],
  ["ac*me", /only at the end/],
  ["acme* coffee", /only at the end/],
  ['"acme"*', /leave out the quotes/],
  ["acme~", /has 4 letters/],
  ["acmecoffee~2", /One slip is the most/],
  ["~acmecoffee", /only at the end/],
  ["colo?r", /stands for no letter/],
  ["+acme", /means nothing here/],
  ["!acme", /write -acme/],
  ["acme - pizza", /lone -/],
  ["[acme]", /Write \( \)/],
  ["'acme coffee'", /double quotes/],
  ["a", /one character/],
  ["星", /one character/],
  ["x, acme", /one character/],
  ["the", /almost every text/],
  ['"the"', /almost every text/],
  ["of the", /almost every text/],
  ["hogy", /almost every text/],
  ["של", /almost every text/],
  ["...", /nothing to look for/],
  ["a".repeat(300), /200 is the most/],
  [Array(25).fill("acme").join(" "), /20 is the most/],
  ["acme,".repeat(3000), /10,000 is the most/],
  ["(".repeat(12) + "acme" + ")".repeat(12), /10 deep/],
  [Array(9).fill("(acme, zenith)").join(" "), /more than 200/],
])("refuses %s and says why", (terms, why) => {
  expect(() => parseTerms(terms)).toThrow(why);
});

test("says where in the details, counted from one", () => {
  expect(() => parseTerms("acme, (zenith")).toThrow(expect.objectContaining({ code: "bad-input", details: { at: 7 } }));
});

test("whatever is written is read or refused in words", () => {
  const piece = fc.constantFrom(
    "acme",
    " ",
    "(",
    ")",
    '"',
    "-",
    "OR",
    "AND",
    "NOT",
    "near/5",
    ",",
    "*",
    "~",
    "=",
    "lang:hu",
    ":",
    "é",
    "“",
    "\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((each) => each.join("")),
  );
  fc.assert(
    fc.property(texts, (terms) => {
      try {
        parseTerms(terms);
      } catch (error) {
        expect(error).toMatchObject({ name: "Refusal", code: "bad-input" });
      }
    }),
    { numRuns: 2000 },
  );
});
