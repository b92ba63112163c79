import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { answerTo } from "./classify.ts";

const classifier = createClassifier();

test("a line is answered with language, sentiment, probabilities, urgency, intents and evidence, and keeps its id", async () => {
  expect(
    await answerTo(classifier, '{"id":7,"text":"The soup was awful, I want my money back","rating":1}', 1),
  ).toMatchObject({
    id: 7,
    language: "en",
    sentiment: "negative",
    probabilities: { negative: expect.any(Number), neutral: expect.any(Number), positive: expect.any(Number) },
    urgency: "high",
    needsReply: true,
    intents: expect.arrayContaining(["refund"]),
    evidence: expect.arrayContaining([expect.objectContaining({ label: "refund", start: 22 })]),
  });
});

test.each([
  ["{not json", "not JSON"],
  ['"text"', "object"],
  ['{"txt":"a"}', "text"],
  ['{"text":"a","rating":9}', "rating"],
])("a line that cannot be used is told with its number: %s", async (line, told) => {
  const answer = await answerTo(classifier, line, 12);
  expect(answer).toMatchObject({ line: 12, error: expect.stringContaining(told) });
});

test("what was read is told beside the judgement, and fields that mean nothing are named", async () => {
  const unknown = new Set<string>();
  const line = JSON.stringify({ text: "Order A-2291 never arrived at your Leeds shop.", author: "Ruth", stars: 2 });
  expect(await answerTo(classifier, line, 1, undefined, unknown)).toMatchObject({
    reading: {
      says: ["complaint"],
      irony: false,
      details: expect.arrayContaining([expect.objectContaining({ type: "order" })]),
    },
  });
  expect([...unknown]).toEqual(["stars"]);
});

test("`read` prints the reading alone", async () => {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, "main.ts"), "read"]);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((done) => child.on("exit", done));
  child.stdin.end(`${JSON.stringify({ id: 1, text: "The soup was cold and the waiter ignored us." })}\n`);
  expect(await ended).toBe(0);
  const read = JSON.parse(said) as Record<string, unknown>;
  expect(read).toMatchObject({
    id: 1,
    language: "en",
    says: ["complaint"],
    matters: expect.any(Array),
    details: expect.any(Array),
  });
  expect(read).not.toHaveProperty("urgency");
}, 30_000);

test("lines stream through the command in their order, and a bad one stops nothing", async () => {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, "main.ts"), "classify"]);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((done) => child.on("exit", done));
  for (let id = 0; id < 500; id++)
    child.stdin.write(id === 250 ? "oops\n" : `${JSON.stringify({ id, text: "nice coffee" })}\n`);
  child.stdin.end();
  expect(await ended).toBe(0);
  const answers = said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id?: number; line?: number });
  expect(answers).toHaveLength(500);
  expect(answers[250]).toMatchObject({ line: 251 });
  expect(answers.flatMap(({ id }) => id ?? [])).toEqual(
    Array.from({ length: 500 }, (_, n) => n).filter((n) => n !== 250),
  );
}, 30_000);
