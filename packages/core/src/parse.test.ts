import { expect, test } from "vitest";
import * as z from "zod";
import { Refusal } from "./errors.ts";
import { parse, parseKnown } from "./parse.ts";
import { lt } from "./words/lt.ts";
import { inWords } from "./words/said.ts";

const Schema = z.object({
  name: z.string(),
  voice: z.object({ formality: z.string() }).partial().default({}),
  rows: z.array(z.object({ id: z.string() })).optional(),
  more: z.record(z.string(), z.unknown()).optional(),
  until: z.union([z.strictObject({ day: z.string() }), z.strictObject({ wake: z.literal(true) })]).optional(),
  by: z.record(z.string(), z.object({ id: z.string() })).optional(),
});

test.each([
  [{ name: "a", vip: [] }, "vip: there is no such field."],
  [{ name: "a", voice: { tone: 1 } }, "voice.tone: there is no such field."],
  [{ name: "a", rows: [{ id: "1" }, { id: "2", at: 3 }] }, "rows.1.at: there is no such field."],
  [{ name: "a", until: { wake: true, tomorow: 1 } }, "until.tomorow: there is no such field."],
  [{ name: "a", by: { x: { id: "1", at: 3 } } }, "by.x.at: there is no such field."],
  [{ name: 5 }, "name: "],
  [JSON.parse('{"name":"a","__proto__":{"x":1}}'), "__proto__: there is no such field."],
])("refuses %j and names the field", (input, words) => {
  expect(() => parse(Schema, input)).toThrow(Refusal);
  expect(() => parse(Schema, input)).toThrow(words);
});

test("keeps what is right, with any name where any is allowed", () => {
  const input = { name: "a", voice: { formality: "formal" }, rows: [{ id: "1" }], more: { any: 1 } };
  expect(parse(Schema, input)).toEqual(input);
});

test("ignores what it need not know in what comes from elsewhere", () => {
  expect(parseKnown(Schema, { name: "a", scope: "x" })).toEqual({ name: "a", voice: {} });
});

test("says by code what is wrong with each field, its own words where the schema has them", () => {
  const Asked = z.strictObject({
    why: z.string().min(1, "input.say-why"),
    how: z.enum(["a", "b"]),
    times: z.array(z.number().int().max(5)).min(1),
    url: z.url(),
  });
  const refused = (input: unknown) => {
    try {
      parse(Asked, input);
    } catch (error) {
      return error as Refusal;
    }
  };
  const wrong = refused({ why: "", how: "c", times: [9, "x", 1.5], url: "no" })!;
  expect(wrong.message).toBe(
    "why: Say why. how: it must be one of: a, b. times.0: it may be at most 5. times.1: it must be a number. " +
      "times.2: it must be a whole number. url: it is not a web address such as https://example.com.",
  );
  expect(inWords(wrong.says, { words: lt, language: "lt" })).toContain(
    "why: Parašykite, kodėl. how: turi būti vienas iš: a, b.",
  );
  expect(refused({ how: "a", times: [], url: "https://a.example" })!.details["fields"]).toEqual([
    { field: "why", problem: { code: "input.missing" } },
    { field: "times", problem: { code: "input.few-items", n: 1 } },
  ]);
});
