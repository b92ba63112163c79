import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { changeBrand } from "../brand/change-brand.ts";
import type { Classification } from "../classification/classifier.ts";
import { keys } from "../keys.ts";
import { firstDayOfOther } from "./calendar.ts";
import { makeDigest } from "./make-digest.ts";
import { previewDigest } from "./preview-digest.ts";

const daily = { brand: "acme", kind: "daily" } as const;
const weekly = { brand: "acme", kind: "weekly" } as const;
const worldOf = (brand: Record<string, unknown> = { timeZone: "Asia/Tehran" }) =>
  createDigestWorld({ brand, now: "2026-11-17T06:00:00Z" });
type World = Awaited<ReturnType<typeof worldOf>>;

const bad: Partial<Classification> = {
  sentiment: "negative",
  score: -0.8,
  urgency: "high",
  intents: ["complaint", "refund"],
  needsReply: true,
};
const good: Partial<Classification> = {
  sentiment: "positive",
  score: 0.9,
  urgency: "low",
  intents: ["praise"],
  needsReply: false,
};

async function aDay(world: World): Promise<void> {
  await world.hear({ at: "2026-11-17T07:00:00Z", text: "cold again", judged: { ...bad, language: "he" } });
  await world.hear({
    at: "2026-11-17T12:00:00Z",
    text: "lovely",
    judged: { ...good, language: "fa" },
    platform: "feed",
  });
  await world.hear({ at: "2026-11-17T20:29:59Z", text: "hm" }); // the last second of the day in Tehran
  await world.hear({ at: "2026-11-17T20:30:00Z", text: "tomorrow" });
  await world.hear({ at: "2026-11-17T08:00:00Z", text: "old", baseline: true, judged: bad });
}

test("equals what is counted by hand", async () => {
  const world = await worldOf();
  await world.hear({
    at: "2026-11-17T07:30:00Z",
    nativeId: "e",
    by: "ed",
    text: "it broke",
    judged: { ...bad, score: -0.9 },
  });
  await world.hear({
    at: "2026-11-17T07:40:00Z",
    nativeId: "e",
    by: "ed",
    text: "it broke twice",
    judged: { ...bad, score: -0.9 },
  });
  await aDay(world);
  world.at("2026-11-18T04:30:00Z");
  await makeDigest(world.ctx, daily);
  const [digest] = await world.digests();
  expect(digest).toMatchObject({
    id: "daily-2026-11-17",
    from: "2026-11-16T20:30:00.000Z",
    to: "2026-11-17T20:30:00.000Z",
    madeAt: "2026-11-18T04:30:00.000Z",
    counts: {
      mentions: 4,
      edits: 1,
      deleted: 0,
      places: 4,
      replies: 0,
      late: 0,
      sentiments: { negative: 2, neutral: 1, positive: 1 },
      urgencies: { high: 2, low: 1, normal: 1 },
      intents: { complaint: 2, praise: 1, refund: 2 },
      languages: { en: 2, fa: 1, he: 1 },
      platforms: { feed: 1, mastodon: 3 },
    },
    days: [{ date: "2026-11-17", mentions: 4, sentiments: { negative: 2, neutral: 1, positive: 1 } }],
    unansweredTotal: 2,
    overdue: 2,
  });
  expect(digest!.worst.map(({ text }) => text)).toEqual(["it broke twice", "cold again"]);
  expect(digest!.best.map(({ text }) => text)).toEqual(["lovely"]);
  expect(digest!.unanswered.map(({ text, dueAt }) => [text, dueAt])).toEqual([
    ["cold again", "2026-11-17T08:00:00.000Z"],
    ["it broke twice", "2026-11-17T08:30:00.000Z"],
  ]);
  expect(digest!.addedLater).toBeUndefined();
});

describe("once a period", () => {
  test("two at the same moment make one digest and mail it once", async () => {
    const world = await worldOf();
    await aDay(world);
    world.at("2026-11-18T04:30:00Z");
    await Promise.all([makeDigest(world.ctx, daily), makeDigest(world.ctx, daily), makeDigest(world.ctx, daily)]);
    await makeDigest(world.ctx, daily);
    expect(await world.digests()).toHaveLength(1);
    expect(world.mails).toHaveLength(1);
    expect((await world.digests())[0]).toMatchObject({ mailedAt: "2026-11-18T04:30:00.000Z" });
  });

  test("nothing is made before its hour, nor for a day on which nothing was heard", async () => {
    const world = await worldOf();
    await aDay(world);
    world.at("2026-11-18T04:29:59Z");
    await makeDigest(world.ctx, daily);
    expect(await world.digests()).toEqual([]);
    const quiet = await worldOf();
    quiet.at("2026-11-18T04:30:00Z");
    await makeDigest(quiet.ctx, daily);
    expect(await quiet.digests()).toEqual([]);
    expect(await quiet.ctx.store.get(keys.digestSchedule("acme", "daily"))).toMatchObject({
      from: "2026-11-18",
      dueAt: "2026-11-19T04:30:00.000Z",
    });
  });

  test("after three days off each day has its own digest, in order, and the schedule is up to date", async () => {
    const world = await worldOf();
    await aDay(world);
    await world.hear({ at: "2026-11-20T10:00:00Z", text: "after a quiet day", judged: bad });
    world.at("2026-11-21T09:00:00Z");
    await makeDigest(world.ctx, daily);
    expect((await world.digests()).map(({ id, counts }) => [id, counts.mentions])).toEqual([
      ["daily-2026-11-17", 3],
      ["daily-2026-11-18", 1],
      ["daily-2026-11-20", 1],
    ]);
    expect(world.mails.map(({ id }) => id)).toEqual(["daily-2026-11-17", "daily-2026-11-18", "daily-2026-11-20"]);
    expect(await world.ctx.store.get(keys.digestSchedule("acme", "daily"))).toMatchObject({
      from: "2026-11-21",
      dueAt: "2026-11-22T04:30:00.000Z",
    });
  });

  test("a year off is caught up over several calls, each staying due until all is done", async () => {
    const world = await worldOf();
    await aDay(world);
    world.at("2027-03-20T09:00:00Z");
    await makeDigest(world.ctx, daily);
    expect(await world.ctx.store.get(keys.digestSchedule("acme", "daily"))).toMatchObject({
      from: firstDayOfOther("daily", "2026-11-17", 60),
      dueAt: "2026-11-18T04:30:00.000Z",
    });
    await makeDigest(world.ctx, daily);
    await makeDigest(world.ctx, daily);
    expect(await world.ctx.store.get(keys.digestSchedule("acme", "daily"))).toMatchObject({
      from: "2027-03-20",
      dueAt: "2027-03-21T04:30:00.000Z",
    });
  });

  test("a week goes from Monday to Sunday, over a clock change too", async () => {
    const world = await createDigestWorld({ brand: { timeZone: "Europe/Vilnius" }, now: "2026-10-21T06:00:00Z" });
    await world.hear({ at: "2026-10-25T21:59:59Z" }); // Sunday 23:59:59, after the clocks went back
    await world.hear({ at: "2026-10-25T22:00:00Z" });
    world.at("2026-10-26T06:00:00Z");
    await makeDigest(world.ctx, weekly);
    const [digest] = await world.digests();
    expect(digest).toMatchObject({
      id: "weekly-2026-10-19",
      from: "2026-10-18T21:00:00.000Z",
      to: "2026-10-25T22:00:00.000Z",
      counts: { mentions: 1 },
    });
    expect(digest!.days.map(({ mentions }) => mentions)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  test("mentions taken in after their day's digest are told in the next one", async () => {
    const world = await worldOf({ timeZone: "UTC", digestHour: 0 });
    await world.hear({ at: "2026-11-17T07:00:00Z" });
    world.at("2026-11-18T00:00:00Z");
    await makeDigest(world.ctx, daily);
    await world.hear({ at: "2026-11-17T23:59:59Z" });
    world.at("2026-11-19T00:00:00Z");
    await makeDigest(world.ctx, daily);
    expect((await world.digests()).at(-1)).toMatchObject({
      id: "daily-2026-11-18",
      counts: { mentions: 0 },
      addedLater: 1,
    });
  });

  test("a new hour or time zone between a day's end and its digest loses nothing and repeats nothing", async () => {
    const world = await worldOf();
    await aDay(world);
    world.at("2026-11-18T03:00:00Z");
    await changeBrand(world.ctx, "acme", { digestHour: 5 });
    await makeDigest(world.ctx, daily);
    expect((await world.digests()).map(({ id }) => id)).toEqual(["daily-2026-11-17"]);
    await changeBrand(world.ctx, "acme", { timeZone: "Europe/Vilnius", digestHour: 9 });
    await world.hear({ at: "2026-11-18T21:00:00Z" });
    world.at("2026-11-19T07:00:00Z");
    await makeDigest(world.ctx, daily);
    expect((await world.digests()).map(({ id, counts }) => [id, counts.mentions])).toEqual([
      ["daily-2026-11-17", 3],
      ["daily-2026-11-18", 2],
    ]);
  });
});

test("the preview shows the day so far and stores nothing", async () => {
  const world = await worldOf();
  await aDay(world);
  world.at("2026-11-17T13:00:00Z");
  const preview = await previewDigest(world.ctx, daily);
  expect(preview).toMatchObject({
    id: "daily-2026-11-17",
    to: "2026-11-17T13:00:00.000Z",
    counts: { mentions: 3 },
    overdue: 1,
  });
  expect(await world.digests()).toEqual([]);
});

test("a private message waits in the list without its words", async () => {
  const world = await worldOf();
  await world.hear({ at: "2026-11-17T07:00:00Z", text: "my secret", judged: bad, visibility: "private" });
  world.at("2026-11-18T04:30:00Z");
  await makeDigest(world.ctx, daily);
  const [digest] = await world.digests();
  expect(digest!.unansweredTotal).toBe(1);
  expect(JSON.stringify(digest)).not.toContain("my secret");
});

test("a month has its digest on its first day, also for a brand that was there before there were any", async () => {
  const world = await worldOf({ timeZone: "UTC", digestHour: 8 });
  await world.ctx.store.commit([{ remove: keys.digestSchedule("acme", "monthly") }]);
  await world.hear({ at: "2026-11-17T07:00:00Z" });
  world.at("2026-11-18T08:00:00Z");
  await makeDigest(world.ctx, daily);
  expect(await world.ctx.store.get(keys.digestSchedule("acme", "monthly"))).toMatchObject({
    from: "2026-11-01",
    dueAt: "2026-12-01T08:00:00.000Z",
  });
  world.at("2026-12-01T08:00:00Z");
  await makeDigest(world.ctx, { brand: "acme", kind: "monthly" });
  expect((await world.digests()).at(-1)).toMatchObject({
    id: "monthly-2026-11-01",
    to: "2026-12-01T00:00:00.000Z",
    counts: { mentions: 1 },
  });
});
