import { expect, test } from "vitest";
import * as z from "zod";
import { Refusal } from "./errors.ts";
import { parse, parseKnown } from "./parse.ts";

const Schema = z.object({
  name: z.string(),
  voice: z.object({ formality: z.string() }).partial().default({}),
  rows: z.array(z.object({ id: z.string() })).optional(),
  more: z.record(z.string(), z.unknown()).optional(),
});

test.each([
  [{ name: "a", vip: [] }, "vip: there is no such field."],
  [{ name: "a", voice: { tone: 1 } }, "voice.tone: there is no such field."],
  [{ name: "a", rows: [{ id: "1" }, { id: "2", at: 3 }] }, "rows.1.at: there is no such field."],
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
