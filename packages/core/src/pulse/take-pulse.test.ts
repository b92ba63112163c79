import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { alarming } from "../alert/alarming.ts";
import { listAlerts } from "../alert/list-alerts.ts";
import type { Classification } from "../classification/classifier.ts";
import { keys } from "../keys.ts";
import type { PulseDay } from "./pulse.ts";
import { takePulse } from "./take-pulse.ts";

const negative: Partial<Classification> = { sentiment: "negative", needsReply: false };

async function aBrand(now: string) {
  const world = await createDigestWorld({
    now,
    brand: { timeZone: "Asia/Jerusalem", alerts: { incidents: "by-hand" } },
  });
  const { ctx } = world;
  ctx.store = alarming(ctx.store, { now: ctx.now, log: ctx.log, queues: ctx.queues });
  const day = async (which: string) => (await ctx.store.get(keys.pulseDay("acme", which)))!;
  const sum = ({ slots }: PulseDay, name = "all") => Object.values(slots).reduce((n, each) => n + (each[name] ?? 0), 0);
  const hear = (at: string, judged = negative) => world.hear({ at, judged });
  return { ...world, world, day, sum, hear, pulse: () => takePulse(ctx, { brand: "acme" }) };
}

test("each mention counts once, by the brand's clock, however often it is counted and however late it is stored; history does not", async () => {
  const { at, hear, pulse, day, sum, world } = await aBrand("2027-01-08T21:50:00Z");
  await pulse();
  at("2027-01-08T22:10:00Z");
  await hear("2027-01-08T21:55:00Z");
  await hear("2027-01-08T22:01:00Z", { sentiment: "positive" });
  await world.hear({ at: "2027-01-08T22:02:00Z", baseline: true });
  await Promise.all([pulse(), pulse(), pulse()]);
  await pulse();
  // Stored after it was counted until later.
  await hear("2027-01-08T21:58:00Z");
  at("2027-01-08T22:14:00Z");
  await pulse();
  await pulse();
  const [before, after] = [await day("2027-01-08"), await day("2027-01-09")];
  expect([sum(before), sum(before, "negative"), sum(after), sum(after, "negative")]).toEqual([2, 2, 1, 0]);
  expect(before.slots["23:50"]).toMatchObject({ all: 2, "all:p:mastodon": 2 });
  expect(Object.keys(after.slots)).toEqual(["00:00"]);
});

test("what was said long before it was heard is no wave now: a source that was just connected brings a day at once", async () => {
  const { at, pulse, world, ctx } = await aBrand("2027-01-08T12:00:00Z");
  await pulse();
  for (let n = 0; n < 60; n++)
    await world.hear({ at: "2027-01-08T12:01:00Z", judged: negative, createdAt: `2027-01-08T0${n % 9}:00:00.000Z` });
  at("2027-01-08T12:05:00Z");
  expect(await pulse()).toEqual([]);
  expect(await listAlerts(ctx, "acme")).toEqual([]);
  for (let n = 0; n < 30; n++)
    await world.hear({ at: "2027-01-08T12:06:00Z", judged: negative, createdAt: "2027-01-08T11:40:00.000Z" });
  at("2027-01-08T12:07:00Z");
  expect(await pulse()).toMatchObject([{ name: "negative", heard: 30 }]);
});

test("after hours in which nothing counted, what was heard in them is counted", async () => {
  const { at, hear, pulse, day, sum } = await aBrand("2027-01-08T06:00:00Z");
  await pulse();
  for (const time of ["07:00", "09:30", "10:59"]) await hear(`2027-01-08T${time}:00Z`);
  at("2027-01-08T11:00:00Z");
  await pulse();
  expect(sum(await day("2027-01-08"))).toBe(3);
});

test("a wave of complaints is one alert, counted as it goes on, and over an hour after the last of it", async () => {
  const { ctx, at, hear, pulse } = await aBrand("2027-01-08T06:00:00Z");
  await pulse();
  for (let n = 0; n < 30; n++) await hear("2027-01-08T06:04:00Z");
  at("2027-01-08T06:05:00Z");
  await Promise.all([pulse(), pulse()]);
  const [alert, ...others] = await listAlerts(ctx, "acme");
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    kind: "spike",
    of: "negative",
    urgency: "critical",
    about: { side: "negative", heard: 30, platform: "mastodon" },
  });
  at("2027-01-08T06:40:00Z");
  await pulse();
  expect(await listAlerts(ctx, "acme")).toMatchObject([{ status: "open", about: { heard: 30 } }]);
  at("2027-01-08T08:05:00Z");
  await pulse();
  expect(await listAlerts(ctx, "acme")).toMatchObject([{ status: "ended" }]);
});
