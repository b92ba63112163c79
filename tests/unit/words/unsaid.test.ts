import { en as core } from "@earshot/core/words/en";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../../packages/console/src/words/en.ts";

const source = globSync("packages/{api,console,core}/src/**/*.{ts,tsx}")
  .filter((path) => !/\.test\.tsx?$|\/words\/[\w-]+\//u.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");
const named = new Set([...source.matchAll(/"([\w.-]+)"|\b(\w+): (?=")/gu)].map(([, quoted, key]) => quoted ?? key));
/** What a template ends, or a badge that is told of what. */
const begun = [...source.matchAll(/`([\w.-]+\.)\$\{|\bof="(\w+)"/gu)].map(([, start, of]) => start ?? `${of}.`);

test("the console has no word that no page says", () => {
  const unsaid = Object.keys(en).filter(
    (word) => !(word in core) && !named.has(word) && !begun.some((start) => word.startsWith(start)),
  );
  expect(unsaid).toEqual([]);
});
