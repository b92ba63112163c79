import { describe, expect, test } from "vitest";
import { createClassifier } from "@earshot/classifier/create-classifier";
import { demoCases, type DemoMention } from "./demo-mention.ts";
import { mentions } from "./mentions.ts";

const classifier = createClassifier();
const judge = ({ text, kind, rating }: DemoMention) =>
  classifier.classify({
    text,
    kind,
    names: ["Acme Coffee", "acme"],
    ...(rating !== undefined && { rating: { value: rating, of: 5 } }),
  });
const languages = ["en", "he", "fa", "hu", "zh-Hant", "lt"] as const;
const allTexts = mentions.flatMap(({ text, edit }) => [text, ...(edit?.text ? [edit.text] : [])]);
const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

test("there are at least 120 mentions, at least 20 in each of the six languages", () => {
  expect(mentions.length).toBeGreaterThanOrEqual(120);
  for (const language of languages)
    expect(mentions.filter((each) => each.language === language).length, language).toBeGreaterThanOrEqual(20);
});

test.each(languages)("every case comes up in %s", (language) => {
  const present = new Set(mentions.filter((each) => each.language === language).map((each) => each.case));
  expect(demoCases.filter((each) => !present.has(each))).toEqual([]);
});

test("each key and each text is there once, and nobody speaks twice in nearly the same words", () => {
  expect(new Set(mentions.map(({ key }) => key)).size).toBe(mentions.length);
  const bare = mentions.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ""));
  expect(new Set(bare).size).toBe(mentions.length);
  const openings = bare.filter((text) => text.length >= 24).map((text) => text.slice(0, 16));
  expect(new Set(openings).size).toBe(openings.length);
});

test("an answer stands under a mention of the same language that came before it", () => {
  for (const { key, replyTo, language, minute } of mentions.filter((each) => each.replyTo)) {
    const answered = mentions.find((each) => each.key === replyTo);
    expect(answered, key).toMatchObject({ language });
    expect(minute, key).toBeGreaterThan(answered!.minute);
  }
});

test("stars are on reviews only, and the minutes lie in one day with a busy morning and noon", () => {
  for (const { key, kind, rating, minute } of mentions) {
    expect(rating === undefined || (kind === "review" && rating >= 1 && rating <= 5), key).toBe(true);
    expect(Number.isInteger(minute) && minute >= 0 && minute < 1440, key).toBe(true);
  }
  const between = (from: number, to: number) => mentions.filter(({ minute }) => minute >= from && minute < to).length;
  expect(between(450, 660)).toBeGreaterThan(between(1230, 1440) * 3);
  expect(between(660, 870)).toBeGreaterThan(between(0, 210) * 3);
});

test("texts are in the script of their language, some with Latin names, digits and emoji among right-to-left words", () => {
  const scripts = { en: "Latin", he: "Hebrew", fa: "Arabic", hu: "Latin", "zh-Hant": "Han", lt: "Latin" } as const;
  for (const { key, language, text } of mentions.filter((each) => letters(each.text) > 0)) {
    const own = text.match(new RegExp(`\\p{Script=${scripts[language]}}`, "gu"))?.length ?? 0;
    expect(own / letters(text), key).toBeGreaterThan(0.5);
  }
  for (const language of ["he", "fa"] as const)
    expect(
      mentions.some((each) => each.language === language && /Acme/.test(each.text) && /\p{Nd}|\p{P}/u.test(each.text)),
    ).toBe(true);
});

describe("the classifier", () => {
  test("tells the language of at least 95 of 100 texts of 20 characters or more", async () => {
    const long = mentions.filter(({ text }) => text.length >= 20);
    const wrong: string[] = [];
    for (const mention of long) {
      const { language } = await judge(mention);
      if (language !== mention.language) wrong.push(`${mention.key}: ${language}`);
    }
    expect(wrong.length / long.length, wrong.join(", ")).toBeLessThanOrEqual(0.05);
  });

  test("says of at least 80 in 100 what any good judge of them says", async () => {
    const judged = mentions.filter(({ expect: wanted }) => wanted);
    const otherwise: string[] = [];
    for (const mention of judged) {
      const { urgency, intents } = await judge(mention);
      const sameUrgency = (mention.expect?.urgency ?? urgency) === urgency;
      const sameIntents = (mention.expect?.intents ?? []).every((intent) => intents.includes(intent));
      if (!sameUrgency || !sameIntents) otherwise.push(mention.key);
    }
    expect(otherwise.length / judged.length, otherwise.join(", ")).toBeLessThanOrEqual(0.2);
  });

  test("sees nothing critical in praise, questions, requests and spam", async () => {
    const mild = mentions.filter((each) =>
      ["praise", "question", "request", "spam", "emoji", "short"].includes(each.case),
    );
    const alarmed: string[] = [];
    for (const mention of mild) if ((await judge(mention)).urgency === "critical") alarmed.push(mention.key);
    expect(alarmed).toEqual([]);
  });
});

test("every text is well-formed, trimmed and without control characters", () => {
  for (const text of allTexts) {
    expect(text.isWellFormed()).toBe(true);
    expect(text.trim()).toBe(text);
    // eslint-disable-next-line no-control-regex
    expect(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/.test(text)).toBe(false);
  }
});
