import { expect, test } from "vitest";
import { parseTerms } from "../terms/parse-terms.ts";
import { explain } from "./explain.ts";

test.each([
  ["acme AND late", "acme", { missing: ["late"] }],
  ["acme near/1 late", "acme is really very late", { missing: [], far: ["acme near/1 late"] }],
  ["(acme -pizza), zenith", "acme pizza", { missing: [], excluded: ["pizza"] }],
  ["acme lang:hu", "I like the acme coffee that they have here very much", { missing: [], unfit: ["lang:hu"] }],
  ["acme author:jane site:news.example, zenith", "zen", { missing: ["acme"], unfit: [] }],
] as const)("%s in %j", (terms, text, expected) => {
  expect(explain(parseTerms(terms), text)).toMatchObject({
    found: false,
    clauses: expect.arrayContaining([expect.objectContaining(expected)]),
  });
});

test("what is found is shown where it stands", () => {
  expect(explain(parseTerms("acme coffee"), "so good #AcmeCoffee")).toEqual({
    found: true,
    spans: [{ start: 9, end: 19 }],
  });
});
