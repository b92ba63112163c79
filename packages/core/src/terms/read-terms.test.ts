import { expect, test } from "vitest";
import { parseTerms } from "./parse-terms.ts";
import { readTerms } from "./read-terms.ts";

test("what can be read is read", () => {
  expect(readTerms("(acme OR zenith) AND bad")).toEqual(parseTerms("(acme OR zenith) AND bad"));
});

test.each([
  ["rock and roll, title:acme -pizza", ["rock and roll", "title:acme"], ["pizza"]],
  ['acme or zenith OR "x"', ["acme or zenith", "x"], []],
  ["acme)", ["acme)"], []],
])("what was stored and is refused today goes on as letters: %s", (stored, names, none) => {
  expect(() => parseTerms(stored)).toThrow();
  const query = readTerms(stored);
  expect(query.any.map(({ all }) => all[0]!.text)).toEqual(names);
  expect(query.none.map(({ text }) => text)).toEqual(none);
});

test("the same terms are read once", () => {
  expect(readTerms("acme, zenith")).toBe(readTerms("acme, zenith"));
});
