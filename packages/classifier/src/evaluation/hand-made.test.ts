import { describe, expect, test } from "vitest";
import { classifyNow } from "./classify-now.ts";
import { handMadeLanguages, readHandMade } from "./read-hand-made.ts";

const urgent = (urgency: string) => urgency === "critical" || urgency === "high";

describe.each(handMadeLanguages)("the sentences written by hand in %s", (language) => {
  const sentences = readHandMade(language);
  const judged = sentences.map((sentence) => ({
    ...sentence,
    got: classifyNow({ text: sentence.text, kind: "post", names: sentence.names }),
  }));

  test("are at least 60, half of them hard, each said once", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(sentences.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(sentences.length / 2);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test("have 9 in 10 of the urgent found, and 6 in 10 of the alarms true", () => {
    const wanted = judged.filter(({ urgency }) => urgent(urgency));
    const raised = judged.filter(({ got }) => urgent(got.urgency));
    const right = wanted.filter(({ got }) => urgent(got.urgency)).length;
    const missed = wanted.filter(({ got }) => !urgent(got.urgency)).map(({ text }) => text);
    expect(right / wanted.length, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(right / raised.length).toBeGreaterThanOrEqual(0.6);
  });

  test("have 8 in 10 of their grades and intents told", () => {
    const grades = judged.filter(({ urgency, got }) => got.urgency === urgency).length;
    const wanted = judged.flatMap(({ intents, got }) =>
      intents.map((intent) => got.intents.some((each) => each === intent)),
    );
    expect(grades / judged.length).toBeGreaterThanOrEqual(0.8);
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(0.8);
  });
});
