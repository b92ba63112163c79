import fc from "fast-check";
import { expect, test } from "vitest";
import type { Classification } from "../classification/classifier.ts";
import type { Mention } from "../mention/mention.ts";
import { feelingOf, tallyQuotes } from "./quotes.ts";

function bestAndWorst(mentions: Mention[]) {
  const tally = tallyQuotes();
  for (const each of mentions) tally.take(each, "2026-11-22");
  return tally.figures();
}

let count = 0;
function mention(judged: Partial<Classification>, more: Partial<Mention> = {}): Mention {
  const n = String(++count);
  return {
    id: `m:${n}`,
    brand: "acme",
    source: "s",
    conversation: `c${n}`,
    platform: "m",
    nativeId: n,
    kind: "post",
    text: `text ${n}`,
    author: { id: n, name: `A${n}` },
    visibility: "public",
    version: 1,
    hash: "h",
    firstSeenAt: "2026-11-22T10:00:00.000Z",
    seenAt: "2026-11-22T10:00:00.000Z",
    baseline: false,
    classification: {
      language: "en",
      sentiment: "neutral",
      urgency: "normal",
      intents: [],
      needsReply: true,
      evidence: [],
      by: "t",
      ...judged,
    },
    ...more,
  };
}
const bad = (score: number, language = "en", more: Partial<Mention> = {}) =>
  mention({ sentiment: "negative", score, language }, more);
const texts = (quotes: { text: string }[]) => quotes.map(({ text }) => text);

test("feeling is the mean of what the text and the stars say", () => {
  expect(feelingOf(mention({ sentiment: "negative", score: -0.5 }, { rating: { value: 1, of: 5 } }))).toBe(-0.75);
  expect(feelingOf(mention({ sentiment: "unscored" }, { rating: { value: 5, of: 5 } }))).toBe(1);
  expect(feelingOf(mention({ sentiment: "unscored" }))).toBe(0);
});

test("the worst come first, and an unscored text without stars is neither good nor bad", () => {
  const worst = bestAndWorst([
    bad(-0.2, "en", { text: "meh" }),
    bad(-0.9, "en", { text: "awful" }),
    mention({ sentiment: "unscored" }),
  ]).worst;
  expect(texts(worst)).toEqual(["awful", "meh"]);
});

test("stars count where the text says nothing", () => {
  const { best, worst } = bestAndWorst([
    mention({ sentiment: "unscored" }, { rating: { value: 1, of: 5 }, text: "一星" }),
    mention({ sentiment: "unscored" }, { rating: { value: 5, of: 5 }, text: "五星" }),
  ]);
  expect(texts(worst)).toEqual(["一星"]);
  expect(texts(best)).toEqual(["五星"]);
});

test("every language has its strongest voice before one language has its second", () => {
  const many = [
    ...Array.from({ length: 8 }, (_, n) => bad(-0.9 + n / 100, "en", { text: `en ${n}` })),
    bad(-0.3, "he", { text: "he" }),
    bad(-0.1, "fa", { text: "fa" }),
  ];
  expect(texts(bestAndWorst(many).worst)).toEqual(["en 0", "en 1", "en 2", "he", "fa"]);
});

test("one author is quoted once", () => {
  const author = { id: "same", name: "Same" };
  const { worst } = bestAndWorst([
    bad(-0.9, "en", { author, text: "first" }),
    bad(-0.8, "en", { author, text: "again" }),
  ]);
  expect(texts(worst)).toEqual(["first"]);
});

test("private, deleted, empty and spam mentions are never quoted", () => {
  const { worst } = bestAndWorst([
    bad(-0.9, "en", { visibility: "private" }),
    bad(-0.9, "en", { deletedAt: "2026-11-22T11:00:00.000Z" }),
    bad(-0.9, "en", { text: "  " }),
    mention({ sentiment: "negative", score: -0.9, intents: ["spam"] }),
  ]);
  expect(worst).toEqual([]);
});

test("what could identify a person is masked in quotes and names", () => {
  const { worst } = bestAndWorst([
    bad(-1, "en", { text: "call me: 0612345678", author: { id: "1", name: "me@mail.example" } }),
  ]);
  expect(worst[0]).toMatchObject({ text: "call me: •••", author: "•••" });
});

const good = (text: string, score: number, language = "en", more: Partial<Mention> = {}) =>
  mention({ sentiment: "positive", score, language }, { text, ...more });

test("a sentence goes before a word, however strong the word is, in every script", () => {
  const { best } = bestAndWorst([
    good("讚", 1, "zh-Hant"),
    good("Szuper!", 1, "hu"),
    good("店員很親切，咖啡也好喝，下次還會再來。", 0.6, "zh-Hant"),
    good("Nagyon kedves volt a kiszolgálás, és a kávé is forró volt.", 0.5, "hu"),
    good("עובדים אדיבים מאוד והקפה היה מצוין כמו תמיד.", 0.4, "he"),
  ]);
  expect(best.map(({ language }) => language)).toEqual(["zh-Hant", "hu", "he"]);
  expect(texts(best)).not.toContain("讚");
  expect(texts(bestAndWorst([good("讚", 1, "zh-Hant")]).best)).toEqual(["讚"]);
});

test("of what is said alike one is quoted, and different matters go before more of the same", () => {
  const about = (matter: string) => ({
    says: [],
    irony: false,
    matters: [{ matter, polarity: "negative" as const }],
    details: [],
    dangers: [],
    wantsHuman: false,
  });
  const of = (matter: string, score: number, text: string) =>
    mention({ sentiment: "negative", score, reading: about(matter) }, { text });
  const { worst } = bestAndWorst([
    ...Array.from({ length: 6 }, (_, n) => of("waiting", -0.9, `We waited for ${n + 2} hours at the counter again.`)),
    ...Array.from({ length: 3 }, () => of("waiting", -1, "Copied everywhere: they let you wait for ever and ever.")),
    of("price", -0.2, "It has become far too expensive for what it is."),
  ]);
  expect(texts(worst).filter((text) => text.startsWith("Copied"))).toHaveLength(1);
  expect(texts(worst)).toContain("It has become far too expensive for what it is.");
});

test("what the stars and the words say differently of, and suspected irony, is no best and no worst", () => {
  const reading = { says: [], irony: true, matters: [], details: [], dangers: [], wantsHuman: false };
  const { best, worst } = bestAndWorst([
    mention({ sentiment: "negative", score: -0.1 }, { text: "I changed my rating now.", rating: { value: 5, of: 5 } }),
    mention({ sentiment: "positive", score: 0.1 }, { text: "Lovely, thank you so much.", rating: { value: 1, of: 5 } }),
    mention({ sentiment: "positive", score: 0.9, reading }, { text: "Great, another hour in your queue." }),
  ]);
  expect([best, worst]).toEqual([[], []]);
});

test("the same are quoted in whatever order they are read", () => {
  const some = Array.from({ length: 300 }, (_, n) =>
    good(`They were kind to me ${n % 40} times on that day.`, (n % 10) / 10, ["en", "he", "lt"][n % 3], {
      id: `m:${n}`,
      author: { id: String(n % 150), name: "A" },
    }),
  );
  const first = bestAndWorst(some);
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (order) => {
      expect(bestAndWorst(order)).toEqual(first);
    }),
    { numRuns: 20 },
  );
});
