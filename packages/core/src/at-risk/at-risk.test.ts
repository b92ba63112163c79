import { describe, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { setVip } from "../brand/vip.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { moved, saved } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { renewRisks } from "./renew-risks.ts";

const complaint: Partial<Classification> = { sentiment: "negative", intents: ["complaint"], needsReply: true };
const praise: Partial<Classification> = {
  sentiment: "positive",
  intents: ["praise"],
  needsReply: true,
  urgency: "low",
};
const MAX = "max@shop.example";

async function aWorld() {
  const world = await createDigestWorld({ now: "2027-01-01T12:00:00Z" });
  const { ctx, at } = world;
  let count = 0;
  const conversationOf = async (id: string): Promise<Conversation> => {
    for await (const { key, value } of ctx.store.everything())
      if (key.sk.startsWith("MENTION#") && value.id === id)
        return (await ctx.store.get(keys.conversation("acme", value.conversation)))!;
    throw new Error(`Nobody heard ${id}.`);
  };
  const hear = async (day: string, judged: Partial<Classification>, more: object = {}) => {
    at(`${day}T12:00:00Z`);
    const id = await world.hear({ at: `${day}T12:00:00Z`, by: MAX, judged, text: `text ${++count}`, ...more });
    return conversationOf(id);
  };
  const change = async (known: Conversation, day: string, patch: Partial<Conversation>) => {
    at(`${day}T12:00:00Z`);
    const now = await ctx.store.get(keys.conversation("acme", known.id));
    await ctx.store.commit([saved(moved(now!, patch))]);
  };
  const answer = (known: Conversation, day: string) =>
    change(known, day, { status: "answered", answeredAt: `${day}T12:00:00.000Z` });
  const now = async (known: Conversation) => (await ctx.store.get(keys.conversation("acme", known.id)))!;
  const mentionOf = async ({ id, mention }: Conversation): Promise<Mention> =>
    (await ctx.store.get(keys.mention("acme", id, mention)))!;
  return { ...world, hear, answer, change, now, mentionOf };
}

describe("an author at risk", () => {
  test("is nobody who complains for the first time, nor who praised before, nor after more than 90 days", async () => {
    const { hear, answer } = await aWorld();
    expect((await hear("2027-01-01", praise)).atRisk).toBeUndefined();
    const first = await hear("2027-01-02", complaint);
    expect(first.atRisk).toBeUndefined();
    await answer(first, "2027-01-03");
    await hear("2027-01-04", praise);
    expect((await hear("2027-04-20", complaint)).atRisk).toBeUndefined();
  });

  test("complains again within 90 days", async () => {
    const { hear, answer } = await aWorld();
    await answer(await hear("2027-01-01", complaint), "2027-01-02");
    expect((await hear("2027-01-05", complaint)).atRisk).toEqual(["repeat-complaints"]);
  });

  test("has a complaint that was closed without a reply, or is overdue, but not one that we still have time for", async () => {
    const { hear, change } = await aWorld();
    const dismissed = await hear("2027-01-01", complaint);
    await change(dismissed, "2027-01-01", { status: "closed" });
    expect((await hear("2027-01-02", complaint)).atRisk).toEqual(["repeat-complaints", "unanswered"]);
    const other = { by: "late@shop.example" };
    await hear("2027-01-10", complaint, other);
    expect((await hear("2027-01-10", complaint, other)).atRisk).toEqual(["repeat-complaints"]);
    expect((await hear("2027-01-11", complaint, other)).atRisk).toEqual(["repeat-complaints", "unanswered"]);
  });

  test("said nothing for two weeks after our answer; thanks in between are not silence", async () => {
    const { hear, answer } = await aWorld();
    await answer(await hear("2027-01-01", complaint), "2027-01-02");
    expect((await hear("2027-01-16", complaint)).atRisk).toEqual(["repeat-complaints", "went-silent"]);
    const polite = { by: "polite@shop.example" };
    await answer(await hear("2027-02-01", complaint, polite), "2027-02-02");
    await hear("2027-02-03", praise, polite);
    expect((await hear("2027-02-20", complaint, polite)).atRisk).toEqual(["repeat-complaints"]);
  });

  test("is not warned of for praise, history brought in, or what a muted author says", async () => {
    const { hear } = await aWorld();
    await hear("2027-01-01", complaint);
    expect((await hear("2027-01-02", praise)).atRisk).toBeUndefined();
    expect((await hear("2027-01-03", complaint, { baseline: true })).atRisk).toBeUndefined();
    expect((await hear("2027-01-04", { ...complaint, lane: "aside" })).atRisk).toBeUndefined();
  });

  test("is one complaint less unanswered once we answer it", async () => {
    const { ctx, hear, answer, now, mentionOf } = await aWorld();
    const first = await hear("2027-01-01", complaint);
    const second = await hear("2027-01-03", complaint);
    expect(second.atRisk).toEqual(["repeat-complaints", "unanswered"]);
    await answer(first, "2027-01-03");
    await renewRisks(ctx, await mentionOf(first));
    expect((await now(second)).atRisk).toEqual(["repeat-complaints"]);
    const { version } = await now(second);
    await renewRisks(ctx, await mentionOf(first));
    expect((await now(second)).version).toBe(version);
  });

  test("costs two reads more for a complaint, of no more than 20 mentions, and none for praise", async () => {
    const { ctx, hear } = await aWorld();
    for (let n = 0; n < 25; n++) await hear("2027-01-01", complaint);
    const { list, getMany } = ctx.store;
    const read: number[] = [];
    ctx.store.list = async <T>(...asked: Parameters<typeof list>) => {
      const [index] = asked;
      const page = await list<T>(...asked);
      if (index === "author") read.push(page.items.length);
      return page;
    };
    ctx.store.getMany = async (asked) => (read.push(asked.length), getMany(asked));
    await hear("2027-01-02", praise);
    const [beforePraise] = read.splice(0);
    expect(beforePraise).toBeDefined();
    await hear("2027-01-02", complaint);
    expect(read.slice(1)).toEqual([20, 20]);
  });
});

describe("a VIP", () => {
  const max = { platform: "mastodon", author: MAX, name: "Max" };

  test("who is unhappy is high at least; who is happy is only marked", async () => {
    const { ctx, hear } = await aWorld();
    await setVip(ctx, "acme", { ...max, vip: true });
    expect(await hear("2027-01-01", complaint)).toMatchObject({ vip: true, urgency: "high" });
    expect(await hear("2027-01-01", praise)).toMatchObject({ vip: true, urgency: "low" });
    expect((await hear("2027-01-01", complaint, { by: "other@shop.example" })).vip).toBeUndefined();
  });

  test("is marked in what is open already, which is due sooner when unhappy, and unmarked when taken off", async () => {
    const { ctx, hear, now } = await aWorld();
    const open = await hear("2027-01-01", complaint);
    expect(open).toMatchObject({ urgency: "normal", dueAt: "2027-01-01T20:00:00.000Z" });
    await setVip(ctx, "acme", { ...max, vip: true });
    expect(await now(open)).toMatchObject({ vip: true, urgency: "high", dueAt: "2027-01-01T13:00:00.000Z" });
    const brand = await setVip(ctx, "acme", { ...max, vip: false });
    expect(brand.vips).toEqual([]);
    expect((await now(open)).vip).toBeUndefined();
    expect(await now(open)).toMatchObject({ urgency: "high" });
  });

  test("is listed once, by whoever may approve", async () => {
    const { ctx } = await aWorld();
    await setVip(ctx, "acme", { ...max, vip: true });
    expect((await setVip(ctx, "acme", { ...max, vip: true })).vips).toEqual([max]);
    const drafter = { ...ctx, actor: { id: "d", name: "D", role: "drafter" as const } };
    await expect(setVip(drafter, "acme", { ...max, vip: true })).rejects.toMatchObject({ code: "not-allowed" });
  });
});
