import fc from "fast-check";
import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Classification } from "../classification/classifier.ts";
import { correct } from "../classification/correct.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { buildDigest } from "../digest/build-digest.ts";
import { dayOf, periodFrom } from "../digest/calendar.ts";
import type { Digest } from "../digest/digest.ts";
import type { DigestKind } from "../digest/kind.ts";
import { takeAway } from "../import/take-away.ts";
import type { ImportedRow } from "../import/import.ts";
import { keys } from "../keys.ts";
import { intake } from "../mention/intake.ts";
import { markDeleted } from "../mention/mark-deleted.ts";
import type { Mention } from "../mention/mention.ts";
import { postedByHand } from "../reply/post-by-hand.ts";
import type { Reply } from "../reply/reply.ts";

// The clocks of Vilnius go back in the night to 25 October: that day has 25 hours.
const ZONE = "Europe/Vilnius";
const START = Date.parse("2026-10-23T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const sentiments = ["negative", "neutral", "positive", "mixed", "unscored"] as const;
const matters = ["waiting", "staff", "price"];

/** What the classifier says of the text with this number. */
function judgementOf(n: number): Partial<Classification> {
  const sentiment = sentiments[n % 5]!;
  return {
    sentiment,
    urgency: (["low", "normal", "high", "critical"] as const)[n % 4]!,
    intents: n % 11 === 0 ? ["spam"] : n % 2 === 0 ? ["complaint"] : ["praise"],
    language: ["en", "he", "fa", "hu", "lt", "zh-Hant"][n % 6]!,
    needsReply: n % 3 !== 0,
    ...(n % 13 === 0 && { lane: "aside" as const }),
    reading: {
      says: n % 7 === 0 ? ["request"] : [],
      irony: n % 9 === 0,
      matters: [
        { matter: matters[n % 3]!, polarity: (["negative", "positive", "neutral"] as const)[n % 3]! },
        { matter: matters[n % 2]!, polarity: "positive" },
      ],
      details: n % 2 ? [{ type: "person", text: n % 4 === 1 ? "Dana" : "DANA" }] : [],
      dangers: [],
      wantsHuman: false,
    },
  };
}
const textOf = (n: number) => `text ${n} about acme #Tag${n % 3}`;

const which = fc.nat({ max: 8 });
const what = fc.nat({ max: 60 });
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("hear"), which, what, rating, hoursLate: fc.nat({ max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("again"), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("correct"), which, sentiment: fc.constantFrom("negative", "positive") }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete"), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("reply"), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("import"), which, what }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("take-away"), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait"), minutes: fc.integer({ min: 1, max: 900 }) }) },
) as fc.Arbitrary<Step>;
type Step = {
  do: "hear" | "again" | "correct" | "delete" | "reply" | "import" | "take-away" | "wait";
  which: number;
  what: number;
  rating?: number;
  hoursLate: number;
  minutes: number;
  sentiment: "negative" | "positive";
};

async function played(steps: readonly Step[]) {
  let now = START;
  const world = await createDigestWorld({ brand: { timeZone: ZONE }, now: new Date(now).toISOString() });
  const { ctx, brand } = world;
  const heard = new Map<number, Parameters<typeof intake>[1]>();
  const rows = new Map<number, ImportedRow>();
  const find = async (n: number) => {
    const pointer = await ctx.store.get(keys.pointer("acme", `mastodon:n${n}`));
    return pointer && { conversation: pointer.conversation, mention: `mastodon:n${n}` };
  };
  for (const each of steps) {
    world.at(new Date((now += MINUTE)).toISOString());
    const there = each.which === undefined ? undefined : await find(each.which);
    const at = new Date(now - (each.hoursLate ?? 0) * HOUR).toISOString();
    if (each.do === "wait") now += each.minutes * MINUTE;
    if (each.do === "hear" || (each.do === "import" && !there)) {
      world.judge(textOf(each.what), judgementOf(each.what));
      const message = {
        brand: "acme",
        source: "s1",
        baseline: false,
        seenAt: at,
        incoming: {
          platform: "mastodon",
          nativeId: `n${each.which}`,
          kind: "review" as const,
          visibility: "public" as const,
          author: { id: `a${each.which % 5}`, name: "A" },
          text: textOf(each.what),
          createdAt: new Date(Date.parse(at) - each.what * HOUR).toISOString(),
          ...(each.rating !== undefined && { rating: { value: each.rating, of: 5 } }),
        },
        ...(each.do === "import" && { import: { id: "i1", row: each.which } }),
      };
      if (each.do === "import" && !(await ctx.store.get(keys.import("acme", "i1"))))
        await ctx.store.commit([
          {
            put: keys.import("acme", "i1"),
            value: {
              id: "i1",
              brand: "acme",
              name: "f",
              print: "p",
              treat: "work",
              rows: 9,
              by: "x",
              at,
              state: "running",
              version: 1,
            },
          },
        ]);
      await intake(ctx, message);
      if (each.do === "hear") heard.set(each.which, message);
      const row = await ctx.store.get(keys.importedRow("acme", "i1", each.which));
      if (row) rows.set(each.which, row);
    }
    const message = heard.get(each.which);
    if (each.do === "again" && message) await intake(ctx, message);
    if (each.do === "take-away" && rows.has(each.which)) {
      await takeAway(ctx, brand, "i1", rows.get(each.which)!);
    }
    if (!there) continue;
    if (each.do === "delete") await markDeleted(ctx, "acme", there.conversation, there.mention);
    if (each.do === "correct") {
      const mention = await ctx.store.get(keys.mention("acme", there.conversation, there.mention));
      if (mention && !mention.deletedAt && mention.classification.sentiment !== "unscored")
        await correct(ctx, "acme", there.conversation, { mention: there.mention, sentiment: each.sentiment });
    }
    const conversation = await ctx.store.get(keys.conversation("acme", there.conversation));
    if (each.do === "reply" && conversation?.status === "open" && !conversation.gone)
      await postedByHand(ctx, "acme", conversation.id, { text: `Thank you ${now}.` });
  }
  world.at(new Date((now += MINUTE)).toISOString());
  return { ctx, brand, now: new Date(now).toISOString() };
}

type Stored = { mentions: Mention[]; conversations: Conversation[]; replies: Reply[] };

async function stored(store: Awaited<ReturnType<typeof played>>["ctx"]["store"]): Promise<Stored> {
  const all: Stored = { mentions: [], conversations: [], replies: [] };
  for await (const { key, value } of store.everything()) {
    if (key.sk === "META") all.conversations.push(value);
    if (key.sk.startsWith("MENTION#")) all.mentions.push(value);
    if (key.sk.startsWith("REPLY#")) all.replies.push(value);
  }
  return all;
}

const many = (names: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)]
      .map(([name, all]) => [name, all.length])
      .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  );

/** A platform's date that lies behind the moment of hearing is that of a later text. */
const saidOn = ({ createdAt, firstSeenAt }: Mention) =>
  dayOf(createdAt! < firstSeenAt ? createdAt! : firstSeenAt, ZONE);

/** Matters of which it says nothing but this; praise that may be irony is none. */
function aboutIn({ classification: { reading } }: Mention, wanted: "positive" | "negative"): string[] {
  const by = Map.groupBy(reading!.matters, ({ matter }) => matter);
  return [...by].flatMap(([matter, all]) =>
    all.every(({ polarity }) => polarity === wanted) && !(reading!.irony && wanted === "positive") ? [matter] : [],
  );
}

/** Counted from every record of the table by other means than the figures' own. */
function recount(
  { mentions, conversations, replies }: Stored,
  days: string[],
  { from, to }: { from: string; to: string },
  now: string,
) {
  const of = mentions.filter(({ firstSeenAt, baseline }) => !baseline && days.includes(dayOf(firstSeenAt, ZONE)));
  const here = of.filter(({ deletedAt }) => !deletedAt);
  const said = here.filter(({ classification: { lane, intents } }) => lane !== "aside" && !intents.includes("spam"));
  const about = said.flatMap(({ classification: { reading } }) => [
    ...new Set(reading!.matters.map(({ matter }) => matter)),
  ]);
  const waits = (c: Conversation) =>
    (c.status === "open" || c.status === "check") && c.lane !== "aside" && !c.gone && !c.merged;
  const late = ({ dueAt = "9" }: Conversation) => dueAt < now;
  const began = (c: Conversation) => (c.dueFrom ?? c.heardAt) >= from && (c.dueFrom ?? c.heardAt) < to;
  const working = new Map(
    conversations.filter(({ lane, gone, merged }) => lane !== "aside" && !gone && !merged).map((c) => [c.id, c]),
  );
  const out = replies.filter(
    ({ publishedAt, status, conversation }) =>
      status === "published" && working.has(conversation) && publishedAt! >= from && publishedAt! < to,
  );
  const waiting = conversations.filter(waits);
  return {
    mentions: here.length,
    deleted: of.length - here.length,
    edits: here.filter(({ version }) => version > 1).length,
    sentiments: many(here.map(({ classification }) => classification.sentiment)),
    urgencies: many(here.map(({ classification }) => classification.urgency)),
    intents: many(here.flatMap(({ classification }) => classification.intents)),
    languages: many(here.map(({ classification }) => classification.language)),
    days: days.map((date) => here.filter(({ firstSeenAt }) => dayOf(firstSeenAt, ZONE) === date).length),
    said: {
      ...Object.fromEntries(days.map((day) => [day, here.filter((m) => saidOn(m) === day).length])),
      earlier: here.filter((m) => saidOn(m) < days[0]!).length,
    },
    matters: many(about),
    praised: many(said.flatMap((m) => aboutIn(m, "positive"))),
    blamed: many(said.flatMap((m) => aboutIn(m, "negative"))),
    wishes: said.filter(({ classification: { reading } }) => reading!.says.includes("request")).length > 0,
    kudos: said.filter(
      ({ classification: { sentiment, intents, reading } }) =>
        reading!.details.length > 0 &&
        !reading!.irony &&
        sentiment !== "negative" &&
        !intents.includes("complaint") &&
        (sentiment === "positive" || intents.includes("praise")),
    ).length,
    hashtags: many(said.map(({ text }) => /#(\w+)/u.exec(text)![1]!.toLowerCase())),
    replies: out.length,
    unanswered: waiting.filter(began).length,
    overdue: waiting.filter((c) => began(c) && late(c)).length,
    backlog: waiting.length,
    backlogOverdue: waiting.filter(late).length,
  };
}

const some = (counts: [string, number][]) =>
  Object.fromEntries(counts.filter(([, n]) => n > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function said(digest: Digest): ReturnType<typeof recount> {
  const { counts, team } = digest;
  return {
    mentions: counts.mentions,
    deleted: counts.deleted!,
    edits: counts.edits,
    sentiments: counts.sentiments,
    urgencies: counts.urgencies,
    intents: counts.intents,
    languages: counts.languages,
    days: digest.days.map(({ mentions }) => mentions),
    said: { ...digest.said!.days, earlier: digest.said!.earlier },
    matters: Object.fromEntries(
      digest.matters!.map(({ matter, n }) => [matter, n]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    ),
    praised: some(digest.matters!.map(({ matter, positive }) => [matter, positive])),
    blamed: some(digest.matters!.map(({ matter, negative }) => [matter, negative])),
    wishes: digest.product!.wishes.length > 0,
    kudos: digest.kudos!.reduce((sum, { n }) => sum + n, 0),
    hashtags: Object.fromEntries(
      digest.hashtags!.map(({ tag, n }) => [tag, n]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    ),
    replies: counts.replies,
    unanswered: digest.unansweredTotal!,
    overdue: digest.overdue,
    backlog: team!.backlog.waiting,
    backlogOverdue: team!.backlog.overdue,
  };
}

const periods: [DigestKind, string][] = [
  ["daily", "2026-10-23"],
  ["daily", "2026-10-24"],
  ["daily", "2026-10-25"],
  ["daily", "2026-10-26"],
  ["weekly", "2026-10-19"],
  ["monthly", "2026-10-01"],
];

test("after any history every figure equals a recount of all that is stored", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), async (steps) => {
      const { ctx, brand, now } = await played(steps);
      const all = await stored(ctx.store);
      for (const [kind, day] of periods) {
        const period = periodFrom(kind, day, ZONE);
        const digest = await buildDigest(ctx, brand, kind, period);
        expect(said(digest)).toEqual(recount(all, period.days, period, now));
      }
    }),
    { numRuns: 150 },
  );
});
