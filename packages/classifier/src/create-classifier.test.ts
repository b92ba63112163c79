import fc from "fast-check";
import { expect, test } from "vitest";
import type { ToClassify } from "@earshot/core/classification/classifier";
import { createClassifier } from "./create-classifier.ts";

const classifier = createClassifier();
const classify = (text: string, more: Partial<ToClassify> = {}) =>
  classifier.classify({ text, kind: "post", names: ["acme"], ...more });

test.each([
  [
    "My acme latte was cold and the staff ignored me. Very disappointed.",
    { language: "en", sentiment: "negative", urgency: "normal", needsReply: true },
  ],
  [
    "I love the acme coffee, best service in town, thank you!",
    { language: "en", sentiment: "positive", urgency: "low", needsReply: true },
  ],
  ["My son had an allergic reaction after your cake, we are in the hospital", { urgency: "critical" }],
  ["You will hear from my lawyer about this", { urgency: "critical" }],
  ["There is no need to call a lawyer, it was a small thing", { urgency: expect.not.stringMatching(/critical/) }],
  ["I want to cancel my subscription today", { urgency: "high" }],
  [
    "הזמנתי קפה ב-Acme וקיבלתי כוס מלוכלכת",
    { language: "he", sentiment: "unscored", urgency: "normal", needsReply: true },
  ],
  ["אחרי העוגה שלכם הבת שלי קיבלה תגובה אלרגית", { language: "he", urgency: "critical" }],
  ["قهوه شما عالی بود، ممنون از کارکنان", { language: "fa", sentiment: "unscored" }],
  ["بعد از خوردن کیک شما مسموم شدم و به بیمارستان رفتم", { language: "fa", urgency: "critical" }],
  ["Az ügyvédem fel fogja venni Önökkel a kapcsolatot a számla miatt", { language: "hu", urgency: "critical" }],
  ["店員態度很好，咖啡也好喝，謝謝你們", { language: "zh-Hant", sentiment: "unscored" }],
  ["蛋糕裡有玻璃碎片，我要找律師", { language: "zh-Hant", urgency: "critical" }],
  ["Norėčiau nutraukti prenumeratą ir susigrąžinti pinigus", { language: "lt", urgency: "high" }],
  ["Buy followers now, click the link in my bio", { needsReply: false, urgency: "low" }],
])("%s", async (text, expected) => {
  expect(await classify(text)).toMatchObject(expected);
});

test("a rating is evidence in any language, and a conflict with the words is said", async () => {
  expect(await classify("נחמד", { kind: "review", rating: { value: 1, of: 5 } })).toMatchObject({
    sentiment: "negative",
    urgency: "high",
  });
  const odd = await classify("I love it, amazing, best coffee ever", { kind: "review", rating: { value: 1, of: 5 } });
  expect(odd.evidence.map(({ label }) => label)).toContain("conflict");
});

test("emoji alone and addresses alone have no language", async () => {
  expect((await classify("😡😡😡")).language).toBe("und");
  expect((await classify("https://example.com/acme")).language).toBe("und");
});

test("the brand's own name is no evidence", async () => {
  expect(
    (await classify("Played War Zone: Broken all evening", { names: ["War Zone: Broken"] })).intents,
  ).not.toContain("defect");
});

test("evidence lies in the text, whatever the text is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (noise) => {
      const text = `${noise} lawyer? ${noise}`;
      for (const { start, end } of (await classify(text)).evidence) {
        if (start === undefined || end === undefined) continue;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});

test("a very long text is judged without delay", async () => {
  const result = await classify(`acme bad ${"word ".repeat(20_000)}`);
  expect(result.evidence.length).toBeLessThanOrEqual(20);
});
