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
  ["השירות היה נורא, חיכינו שעה והאוכל הגיע קר", { language: "he", sentiment: "negative", needsReply: true }],
  ["אחרי העוגה שלכם הבת שלי קיבלה תגובה אלרגית", { language: "he", urgency: "critical" }],
  ["قهوه شما عالی بود، ممنون از کارکنان", { language: "fa", sentiment: "positive", urgency: "low" }],
  ["بعد از خوردن کیک شما مسموم شدم و به بیمارستان رفتم", { language: "fa", urgency: "critical" }],
  ["Az ügyvédem fel fogja venni Önökkel a kapcsolatot a számla miatt", { language: "hu", urgency: "critical" }],
  ["店員態度很好，咖啡也好喝，謝謝你們", { language: "zh-Hant", sentiment: "positive", urgency: "low" }],
  ["蛋糕裡有玻璃碎片，我要找律師", { language: "zh-Hant", urgency: "critical" }],
  ["Norėčiau nutraukti prenumeratą ir susigrąžinti pinigus", { language: "lt", urgency: "high" }],
  ["Labai skanu, nuostabus aptarnavimas, ačiū!", { language: "lt", sentiment: "positive", urgency: "low" }],
  ["Buy followers now, click the link in my bio", { needsReply: false, urgency: "low" }],
  ["Der Kaffee war leider kalt und das Personal sehr unfreundlich zu uns", { language: "de", sentiment: "unscored" }],
])("%s", async (text, expected) => {
  expect(await classify(text)).toMatchObject(expected);
});

test("a rating is evidence in any language, and a conflict with the words is said", async () => {
  expect(await classify("נחמד", { kind: "review", rating: { value: 1, of: 5 } })).toMatchObject({
    sentiment: "negative",
    urgency: "high",
    score: expect.closeTo(-0.6, 0),
  });
  const odd = await classify("I love it, amazing, best coffee ever", { kind: "review", rating: { value: 1, of: 5 } });
  expect(odd.evidence.map(({ label }) => label)).toContain("conflict");
});

test("emoji alone and addresses alone have no language", async () => {
  expect((await classify("😡😡😡")).language).toBe("und");
  expect((await classify("https://example.com/acme")).language).toBe("und");
});

test("what is not told is unscored with a reason, and its probabilities are there all the same", async () => {
  const { sentiment, probabilities, score, evidence } = await classify(
    "The table stood in the corner by the window of it",
  );
  expect(sentiment).toBe("unscored");
  expect(score).toBeUndefined();
  expect(probabilities!.negative + probabilities!.neutral + probabilities!.positive).toBeCloseTo(1, 2);
  expect(evidence.find(({ label }) => label === "unscored")?.because).toMatch(/too close to call/);
});

test("good and bad in one breath are mixed", async () => {
  expect((await classify("The food was delicious but the service was terrible")).sentiment).toBe("mixed");
});

test.each([
  ["emoji", "😡😡 I will call my lawyer 👨‍👩‍👧 today", "lawyer"],
  ["combining marks", "Az u\u0308gyve\u0301dem jelentkezik majd hétfőn", "u\u0308gyve\u0301dem"],
  ["right to left", "שלום, העורך דין שלי ידבר איתכם", "עורך דין"],
  ["a dotted capital that grows when lowered", "İİİİ see my lawyer on it", "lawyer"],
])("evidence points at the right words beside %s", async (_, text, words) => {
  const legal = (await classify(text)).evidence.find(({ label }) => label === "legal");
  expect(text.slice(legal!.start, legal!.end)).toBe(words);
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
