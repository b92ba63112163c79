import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { changeBrand } from "../brand/change-brand.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { moved, saved } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { clocksOf } from "./clocks.ts";
import { parity } from "./parity.ts";
import { recountDeadlines } from "./recount-deadlines.ts";

const complaint: Partial<Classification> = { sentiment: "negative", intents: ["complaint"], needsReply: true };
const praise: Partial<Classification> = {
  sentiment: "positive",
  intents: ["praise"],
  needsReply: true,
  urgency: "low",
};
const question: Partial<Classification> = { intents: ["question"], needsReply: true };
const office = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [{ from: "09:00", to: "17:00" }]]),
);

async function aDesk(brand: Record<string, unknown> = {}) {
  const world = await createDigestWorld({ now: "2027-01-06T08:00:00Z", brand });
  const { ctx, at } = world;
  const hear = async (moment: string, judged: Partial<Classification>, more: object = {}): Promise<string> => {
    at(moment);
    const mention = await world.hear({ at: moment, judged, ...more });
    return (await ctx.store.get(keys.pointer("acme", mention)))!.conversation;
  };
  const read = async (id: string): Promise<Conversation> => (await ctx.store.get(keys.conversation("acme", id)))!;
  const change = async (id: string, moment: string, patch: Partial<Conversation>) => {
    at(moment);
    await ctx.store.commit([saved(moved(await read(id), patch))]);
  };
  const answer = (id: string, moment: string) => change(id, moment, { status: "answered", answeredAt: moment });
  return { ...world, hear, read, change, answer };
}

describe("the two clocks", () => {
  test("tell the source's lag from the team's time, which counts what is open alone", async () => {
    const { brand, hear, read, answer } = await aDesk({ hours: { days: office } });
    const id = await hear("2027-01-08T16:30:00Z", complaint, { createdAt: "2027-01-08T16:10:00Z" });
    expect(clocksOf(brand, await read(id), new Date("2027-01-08T16:40:00Z"))).toEqual({
      saidAt: "2027-01-08T16:10:00Z",
      heardAt: "2027-01-08T16:30:00.000Z",
      lag: 1200,
      open: 600,
      wall: 600,
    });
    await answer(id, "2027-01-11T09:30:00.000Z");
    const clocks = clocksOf(brand, await read(id), new Date("2027-02-01T00:00:00Z"));
    expect(clocks).toMatchObject({ answeredAt: "2027-01-11T09:30:00.000Z", open: 3600, wall: 65 * 3600 });
  });

  test("an answer to what was said before is none to what was said since; without a date there is no lag", async () => {
    const { brand, hear, read, change, answer } = await aDesk();
    const id = await hear("2027-01-08T08:00:00Z", complaint);
    await answer(id, "2027-01-08T09:00:00.000Z");
    await change(id, "2027-01-09T08:00:00.000Z", { status: "open", heardAt: "2027-01-09T08:00:00.000Z" });
    const clocks = clocksOf(brand, await read(id), new Date("2027-01-09T08:30:00Z"));
    expect(clocks).toEqual({ heardAt: "2027-01-09T08:00:00.000Z", open: 1800, wall: 1800 });
  });
});

describe("parity of praise and complaints", () => {
  test("gives medians in open time and answer rates, and says when praise goes short", async () => {
    const { ctx, hear, answer, change, at } = await aDesk({ hours: { days: office } });
    // Complaints on Friday at 16:00, answered on Monday at 10:00: two open hours. Praise waits four.
    for (let n = 0; n < 6; n++) await answer(await hear("2027-01-08T16:00:00Z", complaint), "2027-01-11T10:00:00.000Z");
    for (let n = 0; n < 2; n++) await answer(await hear("2027-01-08T09:00:00Z", praise), "2027-01-08T13:00:00.000Z");
    for (let n = 0; n < 4; n++)
      await change(await hear("2027-01-08T09:00:00Z", praise), "2027-01-09T09:00:00.000Z", { status: "closed" });
    await hear("2027-01-11T15:00:00Z", question);
    await hear("2027-01-11T15:00:00Z", { needsReply: false });
    at("2027-01-11T16:00:00Z");
    expect(await parity(ctx, "acme", { days: "7" })).toEqual({
      days: 7,
      by: {
        complaints: { heard: 6, answered: 6, waiting: 0, late: 0, rate: 1, median: 7200, p90: 7200 },
        questions: { heard: 1, answered: 0, waiting: 1, late: 0 },
        praise: { heard: 6, answered: 2, waiting: 0, late: 0, rate: 1 / 3, median: 14_400, p90: 14_400 },
      },
      time: 2,
      rate: 1 / 3,
      unfair: true,
    });
  });

  test("what is not due yet counts neither way, and few say nothing", async () => {
    const { ctx, hear, answer, at } = await aDesk();
    await answer(await hear("2027-01-08T08:00:00Z", complaint), "2027-01-08T09:00:00.000Z");
    await hear("2027-01-08T08:00:00Z", praise);
    at("2027-01-08T12:00:00Z");
    const early = await parity(ctx, "acme");
    expect(early.by.praise).toEqual({ heard: 1, answered: 0, waiting: 1, late: 0 });
    expect(early.rate).toBeUndefined();
    at("2027-01-09T12:00:00Z");
    const late = await parity(ctx, "acme");
    expect(late.by.praise).toMatchObject({ waiting: 0, late: 1, rate: 0 });
    expect(late).toMatchObject({ rate: 0 });
    expect(late.unfair).toBeUndefined();
    await expect(parity(ctx, "acme", { days: "91" })).rejects.toMatchObject({ code: "bad-input" });
  });
});

describe("deadlines after a change of the settings", () => {
  test("stay as they were given until somebody counts them anew; steps that were taken stay taken", async () => {
    const { ctx, hear, read, change, at } = await aDesk();
    const admin = { ...ctx, actor: { id: "ada", name: "Ada", role: "admin" as const } };
    const [open, reminded, answered] = [
      await hear("2027-01-08T16:00:00Z", complaint),
      await hear("2027-01-08T16:00:00Z", complaint),
      await hear("2027-01-08T16:00:00Z", complaint),
    ];
    await change(reminded, "2027-01-08T22:00:00.000Z", {
      ladder: { remindedAt: "2027-01-08T22:00:00.000Z" },
      ladderAt: "2027-01-09T00:00:00.000Z",
    });
    await change(answered, "2027-01-08T22:00:00.000Z", { status: "answered" });
    await changeBrand(admin, "acme", { hours: { days: office }, laneDeadlines: { complaints: { normal: 120 } } });
    expect((await read(open)).dueAt).toBe("2027-01-09T00:00:00.000Z");
    at("2027-01-08T23:00:00Z");
    expect(await recountDeadlines(admin, "acme")).toEqual({ looked: 2, changed: 2 });
    expect(await read(open)).toMatchObject({
      dueAt: "2027-01-11T10:00:00.000Z",
      ladderAt: "2027-01-08T17:00:00.000Z",
    });
    expect(await read(reminded)).toMatchObject({
      ladderAt: "2027-01-11T09:48:00.000Z",
      ladder: { remindedAt: expect.any(String) },
    });
    expect(await recountDeadlines(admin, "acme")).toEqual({ looked: 2, changed: 0 });
    const drafter = { ...ctx, actor: { id: "d", name: "D", role: "approver" as const } };
    await expect(recountDeadlines(drafter, "acme")).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("praise has deadlines of its own, and so have questions", async () => {
    const laneDeadlines = { praise: { low: 600 }, questions: { normal: 30 } };
    const { hear, read } = await aDesk({ laneDeadlines });
    expect((await read(await hear("2027-01-08T08:00:00Z", praise))).dueAt).toBe("2027-01-08T18:00:00.000Z");
    expect((await read(await hear("2027-01-08T08:00:00Z", question))).dueAt).toBe("2027-01-08T08:30:00.000Z");
    expect((await read(await hear("2027-01-08T08:00:00Z", complaint))).dueAt).toBe("2027-01-08T16:00:00.000Z");
  });
});
