import type { Draft } from "@earshot/core/draft/draft";
import { expect, test } from "vitest";
import { isOwnText, proposalsOf } from "./proposals.ts";

const nothing = { technique: "empathy" as const, facts: [], tells: [], objections: [] };
const draft: Draft = {
  ...nothing,
  number: 1,
  text: "We are sorry, Mia.",
  language: "en",
  kind: "warm",
  by: "writer",
  at: "",
  mention: "m",
  mentionVersion: 1,
  alternatives: [
    { ...nothing, kind: "short", text: "Sorry." },
    { ...nothing, kind: "example", text: "Sorry again.", from: "c7" },
    { ...nothing, kind: "factual", text: "Sorry." },
  ],
};

test("the draft comes first, then what stands beside it, each text once", () => {
  expect(proposalsOf(draft, false).map(({ name, text, from }) => [name, text, from])).toEqual([
    ["warm", "We are sorry, Mia.", undefined],
    ["short", "Sorry.", undefined],
    ["example", "Sorry again.", "c7"],
  ]);
});

test("what a person wrote is called so, and a draft from before there were kinds is a draft", () => {
  expect(proposalsOf(draft, true)[0]!.name).toBe("edited");
  const { kind: _, alternatives: __, ...old } = draft;
  expect(proposalsOf(old, false)).toMatchObject([{ name: "draft" }]);
});

test("a text that is left to a person is no proposal, and there are never more than keys", () => {
  expect(proposalsOf(undefined, false)).toEqual([]);
  const many = Array.from({ length: 8 }, (_, n) => ({ ...nothing, kind: "model" as const, text: `Text ${n}` }));
  const all = proposalsOf({ ...draft, text: " ", alternatives: many }, false);
  expect(all.map(({ text }) => text)).toEqual(["Text 0", "Text 1", "Text 2", "Text 3", "Text 4"]);
});

test("only what nobody proposed was typed", () => {
  const proposals = proposalsOf(draft, false);
  expect(isOwnText("Sorry.", proposals)).toBe(false);
  expect(isOwnText("Sorry, Mia.", proposals)).toBe(true);
  expect(isOwnText("  ", proposals)).toBe(false);
  expect(isOwnText(undefined, proposals)).toBe(false);
});
