import { en as first } from "@earshot/core/words/en";
import { later } from "@earshot/core/words/en/later";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const en = { ...first, ...later };
const sources = globSync("packages/{core,api,aws,connectors}/src/**/*.ts")
  .filter((path) => !/\.test\.ts$|\/words\//u.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
/** Only the command line moves a whole installation, and it speaks English. */
const COMMAND_LINE = /core\/src\/state\//u;

test("every refusal that the console may show is said by code", () => {
  const sentences = sources
    .filter(({ path }) => !COMMAND_LINE.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/(?:new Refusal\(\s*"[a-z-]+",|\b(?:unreadable|refuse)\()\s*(["`][^"`]*)/gu)].map(
        ([, words]) => `${path}: ${words}`,
      ),
    );
  expect(sentences).toEqual([]);
});

test("there are words for no refusal that nobody makes", () => {
  const all = sources.map(({ text }) => text).join("\n");
  const said = (code: string) => all.includes(`"${code}"`) || code.startsWith("input.kind-");
  const unsaid = Object.keys(en).filter((code) => /^(?:refusal|input|terms)\./u.test(code) && !said(code));
  expect(unsaid).toEqual([]);
});
