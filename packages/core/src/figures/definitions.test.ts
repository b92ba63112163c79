import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figures as words } from "../words/en/figures.ts";
import { definitions } from "./definitions.ts";

test("every figure that has words is defined once, and the other way about", () => {
  const named = Object.keys(words).flatMap((word) => (word.startsWith("figure.") ? [word.slice(7)] : []));
  expect(definitions.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
  const defined = Object.keys(words).flatMap((word) => (word.startsWith("definition.") ? [word.slice(11)] : []));
  expect(defined.toSorted()).toEqual(named.toSorted());
});

test("the guide's table says what the definitions say", () => {
  const guide = readFileSync("docs/figures.md", "utf8").replaceAll(/ +/gu, " ");
  for (const { name, unit, by } of definitions) {
    const line = `| ${words[`figure.${name}`]} | ${words[`definition.${name}`]} | ${words[`unit.${unit}`]} | ${words[`day.${by}`]} |`;
    expect(guide).toContain(line);
  }
});
