import { fieldWord } from "@earshot/console/sources/field-word";
import { connectors } from "@earshot/connectors/registry";
import { fields } from "@earshot/console/words/en/fields";
import { platformSentences } from "@earshot/console/words/en/platform-sentences";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";

const sources = globSync("packages/connectors/src/**/*.ts")
  .filter((path) => !path.endsWith(".test.ts"))
  .map((path) => readFileSync(path, "utf8"));
const titles = sources.flatMap((text) =>
  [...text.matchAll(/\.meta\(\{\s*title: "([^"]+)"/gu)].map((found) => found[1]!),
);

test("each setting and secret of a connector has a name in words, and no word names nothing", () => {
  expect(titles.length).toBeGreaterThan(60);
  const known: Record<string, string> = fields;
  expect([...new Set(titles)].filter((title) => known[fieldWord(title)] !== title)).toEqual([]);
  const unused = Object.values(fields).filter((title) => !sources.some((text) => text.includes(`"${title}"`)));
  expect(unused).toEqual([]);
});

/** Every text under a name, however deep. */
function textsUnder(name: string, of: unknown): string[] {
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) =>
    key === name && typeof value === "string" ? [value] : textsUnder(name, value),
  );
}

test("each help text and each rule of a platform has words, and no words say what no connector does", () => {
  const said = Object.values(connectors).flatMap(({ settings, secret, rulebook }) => [
    ...[settings, secret].flatMap((schema) =>
      schema ? textsUnder("description", z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })) : [],
    ),
    ...(rulebook?.rules ?? []).map(({ says }) => says),
  ]);
  expect(said.length).toBeGreaterThan(150);
  const known: Record<string, string> = platformSentences;
  expect([...new Set(said)].filter((text) => known[text] !== text)).toEqual([]);
  expect(Object.keys(known).filter((text) => !said.includes(text))).toEqual([]);
});
