import { expect, test } from "vitest";
import type { Proposed } from "../model/language-model.ts";
import { propose } from "./propose.ts";
import type { ToWrite, Writer, Written } from "./writer.ts";

const written: Written = {
  text: "Ours.",
  language: "en",
  technique: "empathy",
  objections: [],
  facts: [],
  tells: [],
  alternatives: [],
};
const proposed: Proposed = {
  sentiment: "negative",
  drafts: [
    { kind: "warm", sentences: [{ text: "Good." }] },
    { kind: "short", sentences: [{ text: "Bad." }] },
  ],
  by: "tiny",
  tokens: { in: 1, out: 1 },
};
const held = { kind: "model", text: "Good.", technique: "empathy", facts: [], tells: [], objections: [] } as const;
const writer = {
  version: "1",
  starters: [],
  write: async () => written,
  review: async () => [],
  rubric: async () => [],
  find: async () => [],
  check: async () => [held],
} as unknown as Writer;
const input = { mention: { text: "Hi" }, classification: { language: "en" } } as ToWrite;

test("what holds of a model's proposals stands first among the alternatives, and what does not costs a log line", async () => {
  const said: unknown[] = [];
  const log = { info() {}, error() {}, warn: (event: string, fields: unknown) => void said.push([event, fields]) };
  const model = { name: "tiny", judge: async () => undefined, propose: async () => proposed };
  expect(await propose({ writer, log, model }, input)).toEqual({ ...written, alternatives: [held] });
  expect(said).toEqual([["model.dropped", { count: 1 }]]);
});

test("without a model, or without its answer, the draft stands as it is", async () => {
  const log = { info() {}, warn() {}, error() {} };
  expect(await propose({ writer, log }, input)).toBe(written);
  const silent = { name: "tiny", judge: async () => undefined, propose: async () => undefined };
  expect(await propose({ writer, log, model: silent }, input)).toBe(written);
});
