import { describe, expect, test } from "vitest";
import type { Classification } from "../classification/classifier.ts";
import type { Polarity, Reading } from "../classification/reading.ts";
import type { Mention } from "../mention/mention.ts";
import { hashtagsIn, tallyHashtags } from "./hashtags.ts";
import { tallyJourney } from "./journey.ts";
import { tallyKudos } from "./kudos.ts";
import { tallyMatters } from "./matters.ts";
import { tallyProduct } from "./product.ts";
import { tallySaidDays } from "./said-days.ts";
import type { Tally } from "./tally.ts";
import { pointsOf, trendOf } from "./trend.ts";
import { shareOfVoice, tallyVoice } from "./voice.ts";
import { tallyVolume } from "./volume.ts";

const DAY = "2026-11-22";
let count = 0;

function mention(
  text: string,
  judged: Partial<Classification> = {},
  reading: Partial<Reading> = {},
  more: Partial<Mention> = {},
): Mention {
  const n = String(++count);
  return {
    id: `m:${n}`,
    brand: "acme",
    source: "s",
    conversation: `c${n}`,
    platform: "m",
    nativeId: n,
    kind: "post",
    text,
    author: { id: n, name: "A" },
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
      needsReply: false,
      evidence: [],
      by: "t",
      reading: { says: [], irony: false, matters: [], details: [], dangers: [], wantsHuman: false, ...reading },
      ...judged,
    },
    ...more,
  };
}
function counted<T>(tally: Tally<T>, mentions: Mention[]): T {
  for (const each of mentions) tally.take(each, DAY);
  return tally.figures();
}
const about = (...matters: [string, Polarity][]) => ({
  matters: matters.map(([matter, polarity]) => ({ matter, polarity })),
});
const gone = { deletedAt: "2026-11-22T11:00:00.000Z" };
const spam: Partial<Classification> = { intents: ["spam"] };
const aside: Partial<Classification> = { lane: "aside" };

test("volume: what is deleted is counted as deleted and as nothing else", () => {
  const { volume, days } = counted(tallyVolume([DAY]), [
    mention("a", { sentiment: "negative", intents: ["complaint", "complaint"] }),
    mention("b", {}, {}, { version: 2 }),
    mention("c", { sentiment: "negative" }, {}, { ...gone, version: 3 }),
  ]);
  expect(volume).toMatchObject({
    mentions: 2,
    edits: 1,
    deleted: 1,
    sentiments: { negative: 1, neutral: 1 },
    intents: { complaint: 1 },
  });
  expect(days).toEqual([{ date: DAY, mentions: 2, sentiments: { negative: 1, neutral: 1 } }]);
});

test("the day of saying is another than that of hearing; a date that lies ahead is that of hearing", () => {
  const starts = ["2026-11-21", "2026-11-22", "2026-11-23"].map((day) => Date.parse(`${day}T00:00:00Z`));
  const said = counted(tallySaidDays(["2026-11-21", DAY], starts), [
    mention("a", {}, {}, { createdAt: "2026-11-21T23:59:59Z" }),
    mention("b", {}, {}, { createdAt: "2026-11-01T00:00:00Z" }),
    mention("c", {}, {}, { createdAt: "2027-01-01T00:00:00Z" }),
    mention("d"),
    mention("e", {}, {}, { createdAt: "2026-11-21T00:00:00Z", ...gone }),
  ]);
  expect(said).toEqual({ days: { "2026-11-21": 1, "2026-11-22": 1 }, earlier: 1, undated: 1 });
});

test("themes: each once a mention, mixed where it is both, no praise where irony is suspected, no spam", () => {
  expect(
    counted(tallyMatters(), [
      mention("a", {}, about(["staff", "positive"], ["staff", "negative"], ["price", "negative"])),
      mention("b", {}, { ...about(["staff", "positive"]), irony: true }),
      mention("c", {}, about(["staff", "positive"])),
      mention("d", spam, about(["staff", "positive"])),
      mention("e", aside, about(["staff", "positive"])),
      mention("f", {}, about(["staff", "positive"]), gone),
    ]),
  ).toEqual([
    { matter: "staff", n: 3, negative: 0, positive: 1 },
    { matter: "price", n: 1, negative: 1, positive: 0 },
  ]);
});

test("the journey: a mention once a stage; the brand's own matters belong to none", () => {
  const stages = counted(tallyJourney(), [
    mention("a", {}, about(["price", "negative"], ["hours", "negative"], ["taste", "positive"])),
    mention("b", {}, about(["price", "negative"], ["parking", "positive"])),
    mention("c", {}, about(["loyalty card", "negative"], ["other", "negative"])),
  ]);
  expect(stages.filter(({ n }) => n > 0)).toEqual([
    { stage: "before", n: 2, negative: 1, positive: 0 },
    { stage: "use", n: 1, negative: 0, positive: 1 },
  ]);
});

test("defects stand under what they blame, wishes under what they are about; a refund is no wish", () => {
  expect(
    counted(tallyProduct(), [
      mention("a", { intents: ["defect"] }, about(["packaging", "negative"], ["staff", "positive"])),
      mention("b", { intents: ["safety"] }),
      mention("c", {}, { says: ["request"], ...about(["hours", "neutral"], ["refund", "neutral"]) }),
      mention("d", {}, { says: ["request"] }),
      mention("e", {}, { says: ["request"], ...about(["refund", "neutral"]) }),
      mention("f", {}, { says: ["request", "complaint"], ...about(["hours", "negative"]) }),
    ]),
  ).toEqual({
    defects: [
      { matter: "defect", n: 1 },
      { matter: "packaging", n: 1 },
    ],
    wishes: [
      { matter: "hours", n: 1 },
      { matter: "other", n: 1 },
    ],
  });
});

describe("kudos", () => {
  const named = (type: "person" | "branch", ...texts: string[]) => ({
    says: ["praise" as const],
    details: texts.map((text) => ({ type, text })),
  });

  test("count who is praised by name, a listed name as one however it is bent, and nobody who is also blamed", () => {
    const found = counted(tallyKudos({ listed: [{ type: "person", name: "Dóra" }] }), [
      mention("a", {}, named("person", "Dóra", "DÓRA")),
      mention("b", { language: "hu" }, named("person", "Dórának")),
      mention("c", {}, named("branch", "High Street")),
      mention("d", {}, named("branch", "high  street")),
      mention("e", { intents: ["complaint"] }, named("person", "Eva")),
      mention("f", { sentiment: "negative" }, named("person", "Eva")),
      mention("g", {}, { ...named("person", "Eva"), irony: true }),
      mention("h", { lane: "aside" }, named("person", "Eva")),
      mention("i", {}, named("person", "me@mail.example")),
    ]);
    expect(found.map(({ type, name, n }) => [type, name, n])).toEqual([
      ["person", "Dóra", 2],
      ["branch", "high street", 2],
      ["person", "•••", 1],
    ]);
  });
});

test("hashtags in all scripts, once a mention, without case; numbers, anchors and addresses are none", () => {
  expect([...hashtagsIn("#Acme ＃咖啡 #קפה #قهوه_سرد #acme (#x) #2026 a#b https://a.example/p#top &#39;")]).toEqual([
    "acme",
    "咖啡",
    "קפה",
    "قهوه_سرد",
    "x",
  ]);
  expect(
    counted(tallyHashtags(), [mention("#a #b"), mention("#A", { sentiment: "negative" }), mention("#a", spam)]),
  ).toEqual([
    { tag: "a", n: 2, negative: 1, positive: 0 },
    { tag: "b", n: 1, negative: 0, positive: 0 },
  ]);
});

test("share of voice counts the brand against competitors in any form of their names", () => {
  const rivals = [
    { name: "Zenith", terms: "zenith, זניט" },
    { name: "Other", terms: "other cafe" },
  ];
  const voice = counted(tallyVoice("acme", rivals), [
    mention("acme's coffee"),
    mention("no name at all"),
    mention("ZENITH is better than acme", { sentiment: "negative" }),
    mention("קפה בזניט", { sentiment: "positive" }),
    mention("zenith zenith", spam),
  ]);
  expect(voice).toEqual({
    own: { n: 3, negative: 1, positive: 0 },
    rivals: [
      { name: "Zenith", n: 2, negative: 1, positive: 1 },
      { name: "Other", n: 0, negative: 0, positive: 0 },
    ],
  });
  expect(shareOfVoice(voice)).toBe(0.6);
  expect(shareOfVoice({ own: { n: 0, negative: 0, positive: 0 }, rivals: [] })).toBeUndefined();
});

describe("a change", () => {
  test("is not told of where there was nothing or too little before", () => {
    expect(trendOf(133, { n: 0, spans: 0 }, 1000)).toBeUndefined();
    expect(trendOf(133, { n: 0, spans: 1 }, 1000)).toBeUndefined();
    expect(trendOf(133, { n: 39, spans: 4 }, 1000)).toBeUndefined();
    expect(trendOf(133, { n: 29, spans: 1 }, 29)).toBeUndefined();
  });

  test("is in per cent of the mean of the spans, and clear beyond what chance makes", () => {
    expect(trendOf(60, { n: 160, spans: 4 }, 160)).toEqual({ mean: 40, by: 50, clear: true });
    expect(trendOf(44, { n: 160, spans: 4 }, 160)).toEqual({ mean: 40, by: 10, clear: false });
  });

  test("of a part is in points of its whole: more of all that is said is no worse", () => {
    expect(pointsOf({ n: 40, of: 200 }, { n: 20, of: 100 })).toEqual({ points: 0, clear: false });
    expect(pointsOf({ n: 100, of: 200 }, { n: 20, of: 100 })).toEqual({ points: 30, clear: true });
    expect(pointsOf({ n: 20, of: 29 }, { n: 20, of: 100 })).toBeUndefined();
  });
});
