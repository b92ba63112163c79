import { createClassifier } from "@earshot/classifier/create-classifier";
import { Brand } from "@earshot/core/brand/brand";
import { Article } from "@earshot/core/knowledge/article";
import { createWriter } from "@earshot/writer/create-writer";
import { expect, test } from "vitest";
import { answerTo } from "./classify.ts";
import { drafted, type Known } from "./draft.ts";

const parts = { writer: createWriter(), log: { info() {}, warn() {}, error() {} } };
const brand = Brand.parse({ id: "acme", name: "Acme", voice: { signature: "Dana", contact: "care@acme.example" } });
const hours = Article.parse({
  id: "hours",
  language: "en",
  title: "Opening hours",
  text: "On Sundays we are open from 9:00 to 17:00.",
});
const known: Known = { brand, playbooks: [], articles: [hours] };
const classifier = createClassifier();
const printed = (line: object) =>
  answerTo(classifier, JSON.stringify(line), 1, (read, judged) => drafted(parts, known, read, judged)) as Promise<any>;

test("a line gives what was read, judged and drafted, with the facts of each draft", async () => {
  const answer = await printed({ id: 7, text: "Until when are you open on Sundays?", author: "Emma Brown" });
  expect(answer).toMatchObject({
    id: 7,
    reading: { says: expect.arrayContaining(["question"]) },
    classification: { language: "en", urgency: "normal" },
    drafts: [{ technique: "problem-solution-benefit", facts: [{ article: "hours", version: 1 }] }, {}, {}],
  });
  expect(answer.drafts[0].text).toContain("9:00 to 17:00");
});

test("what no article answers is named", async () => {
  const answer = await printed({ text: "Is there wifi in the branch?" });
  expect(answer.missing).toBe("Is there wifi in the branch?");
});

test("a draft fits the platform that is named", async () => {
  const text = `The parcel came late and the box was wet. ${"It was a present for my mother, who waited all day. ".repeat(4)}`;
  const { drafts } = await printed({ text, platform: "bluesky" });
  for (const draft of drafts) expect([...draft.text].length).toBeLessThanOrEqual(300);
});

test("a bad line says what is wrong with it and its number", async () => {
  expect(await printed({ txt: "x" })).toMatchObject({ line: 1, error: expect.stringContaining("text") });
});
