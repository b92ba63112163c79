import fc from "fast-check";
import { expect, test } from "vitest";
import type { ToClassify } from "@earshot/core/classification/classifier";
import { createClassifier } from "./create-classifier.ts";
import { classifyNow } from "./evaluation/classify-now.ts";
import { mentionLanguages, readOwnMentions } from "./training/read-mentions.ts";

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
    urgency: "normal",
    needsReply: true,
  });
  const odd = await classify("I love it, amazing, best coffee ever", { kind: "review", rating: { value: 1, of: 5 } });
  expect(odd.evidence.map(({ label }) => label)).toContain("conflict");
});

test("emoji alone and addresses alone have no language", async () => {
  expect((await classify("😡😡😡")).language).toBe("und");
  expect((await classify("https://example.com/acme")).language).toBe("und");
});

test("what is not told is unscored with a reason, its probabilities are there all the same, and it is never low when it may be bad", () => {
  const unscored = mentionLanguages
    .flatMap((language) => readOwnMentions("seen", language))
    .map(({ text, kind }) => classifyNow({ text, kind, names: ["Acme"] }))
    .filter(({ sentiment, probabilities }) => sentiment === "unscored" && probabilities);
  expect(unscored.length).toBeGreaterThan(3);
  for (const { probabilities, score, evidence, urgency, needsReply } of unscored) {
    const { negative, neutral, positive } = probabilities!;
    expect(negative + neutral + positive).toBeCloseTo(1, 2);
    expect(score).toBeUndefined();
    expect(evidence.find(({ label }) => label === "unscored")?.because).toMatch(
      /too close to call|could be meant as blame/,
    );
    if (negative >= 0.3)
      expect({ urgency, needsReply }).toEqual({ urgency: expect.not.stringMatching("low"), needsReply: true });
  }
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
  expect(text.slice(legal!.start, legal!.end)).toContain(words);
});

test.each([
  ["I want to kill myself and nobody at acme cares", "self-harm"],
  ["Someone changed my acme password and ordered in my name", "takeover"],
  ["Your driver grabbed my wife by the arm", "violence"],
  ["אני לא רוצה לחיות יותר", "self-harm"],
  ["دیگه نمی‌خوام زنده بمونم", "self-harm"],
  ["Nem akarok tovább élni", "self-harm"],
  ["我不想活了", "self-harm"],
  ["Nebenoriu gyventi", "self-harm"],
])("danger in plain words is critical and named: %s", async (text, danger) => {
  const { urgency, needsReply, reading } = await classify(text);
  expect({ urgency, needsReply }).toEqual({ urgency: "critical", needsReply: true });
  expect(reading!.dangers.map((each) => each.danger)).toContain(danger);
});

test.each([
  "Oh brilliant, another hour on hold. Exactly how I wanted to spend my lunch break.",
  "Well done acme, the app logged me out in the middle of paying. Brilliant work as always.",
  "שאפו על השירות, רק שעתיים המתנה בקו. פשוט תענוג.",
  "太厲害了，同一張單可以做錯三次，真是大開眼界。",
])("praise that is meant as blame is no praise: %s", async (text) => {
  const { sentiment, intents, reading } = await classify(text);
  expect(reading!.irony).toBe(true);
  expect(sentiment).not.toBe("positive");
  expect(intents).not.toContain("praise");
});

test("what was given is read with its place: order, amount, how long, where, who", async () => {
  const text = "Order A-2291 from your Leeds shop is 3 weeks late, I paid £45 and Marek on the phone could not help.";
  const { details } = (await classify(text)).reading!;
  for (const { text: words, start, end } of details) expect(text.slice(start, end)).toBe(words);
  expect(details).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "order", text: expect.stringContaining("A-2291") }),
      expect.objectContaining({ type: "amount", text: expect.stringContaining("45") }),
      expect.objectContaining({ type: "branch", text: expect.stringContaining("Leeds") }),
    ]),
  );
});

test("a brand's own matters and listed names are read, and told from the words around", async () => {
  const text = "The sunrise bowl at Old Mill was a disaster for our allotment club";
  const { reading } = await classify(text, {
    matters: [{ matter: "club", words: ["allotment*"] }],
    listed: [
      { type: "product", name: "Sunrise Bowl" },
      { type: "branch", name: "Old Mill" },
    ],
  });
  expect(reading!.matters).toContainEqual(
    expect.objectContaining({ matter: "club", start: text.indexOf("allotment") }),
  );
  expect(reading!.details).toEqual(
    expect.arrayContaining([
      { type: "product", text: "sunrise bowl", start: 4, end: 16 },
      { type: "branch", text: "Old Mill", start: 20, end: 28 },
    ]),
  );
});

test.each([
  ["Big thanks to Priya at your Leeds counter, she walked my nan to her bus.", "Priya", "Leeds"],
  ["Köszönet Balázsnak a szegedi boltból, utánam hozta az ottfelejtett táskámat!", "Balázsnak", "szegedi"],
  ["Ačiū Ievai iš Kauno skyriaus, labai padėjo.", "Ievai", "Kauno"],
  ["תודה לנועה מהסניף בחיפה, עזרה לי מאוד", "נועה", "חיפה"],
  ["خانم احمدی توی شعبه سعادت‌آباد خیلی کمکم کرد", "احمدی", "سعادت‌آباد"],
  ["中山店的阿德教我媽媽用點餐機，一點都不嫌煩", "阿德", "中山"],
])("who is named and where is read in any form: %s", async (text, person, branch) => {
  const { details, matters } = (await classify(text)).reading!;
  expect(details).toContainEqual(expect.objectContaining({ type: "person", text: expect.stringContaining(person) }));
  expect(details).toContainEqual(expect.objectContaining({ type: "branch", text: expect.stringContaining(branch) }));
  expect(matters.map(({ matter }) => matter)).toContain("staff");
});

test("danger in a title is critical though the text says little, and a plain title changes nothing", async () => {
  const titled = await classify("See the photo.", {
    title: "My son had an allergic reaction to your cake",
    kind: "review",
  });
  expect(titled).toMatchObject({ urgency: "critical", needsReply: true, intents: expect.arrayContaining(["safety"]) });
  const text = "I love the acme coffee, best service in town, thank you!";
  expect(await classify(text, { title: "Great" })).toMatchObject({ urgency: "low", sentiment: "positive" });
});

test("a bias that was learned leans what is close", async () => {
  const text = "The acme shop moved to the other side of the street";
  const plain = await classify(text);
  const leaned = await classify(text, { bias: { en: { neutral: 0, positive: 3, corrections: 80 } } });
  expect(leaned.probabilities!.positive).toBeGreaterThan(plain.probabilities!.positive);
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
