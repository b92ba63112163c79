import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { quotedIfNeeded, type Dialect } from "./dialect.ts";

const joined: Dialect = {
  longest: 60,
  most: 3,
  word: quotedIfNeeded,
  join: { and: " ", or: " OR " },
  not: (text) => `-${quotedIfNeeded(text)}`,
  hosts: ["x.example"],
};
const apart: Dialect = { longest: 60, most: 3, word: quotedIfNeeded };
const texts = (terms: string, dialect: Dialect) => compile(parseTerms(terms), dialect).queries.map(({ text }) => text);

test.each([
  ['"acme", "zenith"', ["acme OR zenith"]],
  ['"acme" -pizza', ["acme -pizza"]],
  ['"acme", "zenith" -pizza', ["(acme OR zenith) -pizza"]],
  ['"acme" AND "late"', ["acme late"]],
  ['"acme" AND "late", "zenith"', ["(acme late) OR zenith"]],
  ['"acme" -"pizza hut"', ['acme -"pizza hut"']],
  ['=Acme, "h-m"', ['Acme OR "h-m" OR #hm']],
])("%s side by side", (terms, expected) => {
  expect(texts(terms, { ...joined, longest: 200 })).toEqual(expected);
});

test("forms of a name stand side by side, and are spread over queries that fit", () => {
  const { queries, unsaid } = compile(parseTerms("telekom, zenith"), joined);
  expect(queries.length).toBeGreaterThan(3);
  for (const { text } of queries) expect(text.length).toBeLessThanOrEqual(60);
  expect(queries[0]).toEqual({ text: "telekom OR zenith", clauses: [0, 1], always: true });
  expect(queries.slice(1).every(({ always }) => !always)).toBe(true);
  expect(queries.map(({ text }) => text).join(" ")).toContain("telekomnál");
  expect(unsaid).toEqual([]);
});

test("where there is no OR, the plain names come first, and each way to write them is a query of its own", () => {
  const { queries } = compile(parseTerms("telekom, acme coffee"), apart);
  expect(queries.slice(0, 2)).toEqual([
    { text: "telekom", clauses: [0], always: true },
    { text: '"acme coffee"', clauses: [1], always: true },
  ]);
  expect(queries.map(({ text }) => text)).toEqual(expect.arrayContaining(["telekomnál", "acmecoffee"]));
});

test("two alternatives that are asked alike are one query for both", () => {
  const { queries } = compile(parseTerms('"acme", "acme" AND author:jane'), apart);
  expect(queries).toEqual([{ text: "acme", clauses: [0, 1], always: true }]);
});

test.each([
  ["=Acme", { term: "=Acme", why: "exact", instead: "checked" }],
  ["acme*", { term: "acme*", why: "start", instead: "narrower" }],
  ["acme near/3 late", { term: "acme near/3 late", why: "near", instead: "checked" }],
  ["acme lang:hu", { term: "lang:hu", why: "language", instead: "checked" }],
  ["acme author:jane", { term: "author:jane", why: "author", instead: "checked" }],
  ["acme -author:jane", { term: "-author:jane", why: "author", instead: "checked" }],
  ["acme -lang:hu", { term: "-lang:hu", why: "language", instead: "checked" }],
  ["acme site:elsewhere.example", { term: "site:elsewhere.example", why: "site", instead: "unheard" }],
  ["acme -site:x.example", { term: "site:x.example", why: "site", instead: "unheard" }],
])("%s: what cannot be said is said here", (terms, expected) => {
  expect(compile(parseTerms(terms), joined).unsaid).toContainEqual(expected);
});

test("what is only elsewhere is not asked for here, and what is here is asked without a word of it", () => {
  expect(texts('"acme" site:elsewhere.example, "zenith" site:x.example', joined)).toEqual(["zenith"]);
  expect(texts('"acme" -site:elsewhere.example', joined)).toEqual(["acme"]);
});

test("exclusions take half of a query at most; the others are left to us, and that is said", () => {
  const { queries, unsaid } = compile(parseTerms('"acme" -pizzeria -trattoria -osteria -ristorante'), joined);
  expect(queries.map(({ text }) => text)).toEqual(["acme -pizzeria -trattoria -osteria"]);
  expect(unsaid).toEqual([{ term: "-ristorante", why: "excluded", instead: "checked" }]);
});

test("what is longer than a query is asked more widely; a word that does not fit is not heard", () => {
  const long = `${"word ".repeat(18)}word`;
  const wider = compile(parseTerms(`"${long}"`), { ...joined, longest: 40 });
  expect(wider.queries[0]!.text).toMatch(/^"word( word)+"$/u);
  expect(wider.unsaid).toContainEqual({ term: `"${long}"`, why: "long", instead: "checked" });
  const none = compile(parseTerms(`"${"x".repeat(80)}"`), apart);
  expect(none.queries).toEqual([]);
  expect(none.unsaid).toContainEqual({ term: `"${"x".repeat(80)}"`, why: "long", instead: "unheard" });
});

test("more ways to write something than can have their turn are said", () => {
  const { queries, unsaid } = compile(parseTerms("telekom AND maxima AND zenith"), apart);
  expect(queries.length).toBeLessThanOrEqual(3 * 12);
  expect(unsaid).toContainEqual({ term: "telekom AND maxima AND zenith", why: "many", instead: "narrower" });
});

test("sixty clauses of many forms are compiled soon", () => {
  const terms = Array.from({ length: 60 }, (_, n) => `telekom${n} AND maxima AND zenith`).join(", ");
  for (const dialect of [joined, apart]) {
    const { queries, unsaid } = compile(parseTerms(terms), dialect);
    expect(queries.length).toBeLessThanOrEqual(36);
    expect(unsaid.length).toBeGreaterThan(0);
  }
});
