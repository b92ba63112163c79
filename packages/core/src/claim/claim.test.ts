import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Role } from "../team/person.ts";
import { inbox, look } from "../desk/inbox.ts";
import { claimConversation } from "./claim-conversation.ts";
import { leaveConversation } from "./leave-conversation.ts";
import { atWorkOn, lookAt } from "./look-at.ts";
import { mustBeFree } from "./must-be-free.ts";

async function aDesk() {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const as = (name: string, role: Role = "approver"): Context => ({ ...world.ctx, actor: { id: name, name, role } });
  await world.ctx.store.commit([
    { put: keys.conversation("acme", "c1"), value: { id: "c1", brand: "acme", version: 7 } },
  ]);
  const claim = (ctx: Context, input = {}) => claimConversation(ctx, "acme", "c1", input);
  return { ...world, claim, noa: as("Noa"), dan: as("Dan"), mia: as("Mia", "viewer") };
}

test("who writes is seen by all, hinders the others and not oneself, and ends a minute after the last sign of life", async () => {
  const { ctx, claim, noa, dan, mia, at } = await aDesk();
  await claim(noa);
  expect((await inbox(mia, "acme")).atWork).toMatchObject({ c1: { claim: { by: "Noa", name: "Noa" } } });
  await expect(mustBeFree(dan, "acme", "c1")).rejects.toMatchObject({
    code: "taken",
    details: { by: "Noa", writing: true },
  });
  expect(await mustBeFree(noa, "acme", "c1")).toMatchObject({ by: "Noa" });
  at("2027-01-05T12:00:40Z");
  const renewed = await claim(noa);
  expect(renewed).toMatchObject({ since: "2027-01-05T12:00:00.000Z", until: "2027-01-05T12:01:40.000Z" });
  await expect(claim(dan)).rejects.toMatchObject({ code: "taken", details: { by: "Noa" } });
  at("2027-01-05T12:01:40Z");
  expect(await mustBeFree(dan, "acme", "c1")).toBeUndefined();
  expect(await atWorkOn(ctx, "acme", "c1")).toEqual({ present: [] });
  expect((await inbox(mia, "acme")).atWork).toEqual({});
  expect(await claim(dan)).toMatchObject({ by: "Dan" });
  const { version } = await inbox(mia, "acme");
  expect(await look(mia, "acme", { seen: version })).toMatchObject({ unchanged: true });
  await leaveConversation(dan, "acme", "c1", {});
  expect(await look(mia, "acme", { seen: version })).toMatchObject({ atWork: {} });
});

test("what is taken over knowingly is told to the one who was writing, and the conversation's version stays", async () => {
  const { ctx, claim, noa, dan } = await aDesk();
  await claim(noa);
  expect(await claim(dan, { takeOver: true })).toMatchObject({ by: "Dan", takenFrom: "Noa" });
  await expect(claim(noa)).rejects.toMatchObject({ code: "taken", details: { by: "Dan" } });
  expect(await ctx.store.get(keys.conversation("acme", "c1"))).toMatchObject({ version: 7 });
  const { items } = await ctx.store.page(keys.conversationPartition("acme", "c1"), { prefix: "EVENT#" });
  expect(items.map(({ value }) => value)).toMatchObject([{ what: "taken-over", by: "Dan", about: "Noa" }]);
});

test("of two who begin at the same moment one writes, and the other is told who", async () => {
  const { claim, noa, dan } = await aDesk();
  const both = await Promise.allSettled([claim(noa), claim(dan)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "taken" } });
});

test("who leaves is gone at once; giving up what somebody has taken over takes nothing from them", async () => {
  const { ctx, claim, noa, dan, mia } = await aDesk();
  await lookAt(mia, "acme", "c1");
  await lookAt(noa, "acme", "c1");
  await claim(noa);
  await claim(dan, { takeOver: true });
  await leaveConversation(noa, "acme", "c1", {});
  expect(await atWorkOn(ctx, "acme", "c1")).toMatchObject({ claim: { by: "Dan" }, present: [{ by: "Mia" }] });
  await leaveConversation(dan, "acme", "c1", { stay: true });
  expect(await atWorkOn(ctx, "acme", "c1")).toMatchObject({ present: [{ by: "Mia" }] });
  expect((await atWorkOn(ctx, "acme", "c1")).claim).toBeUndefined();
});

test("a viewer does not write, and nobody writes where there is nothing", async () => {
  const { claim, mia, noa } = await aDesk();
  await expect(claim(mia)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(claimConversation(noa, "acme", "none", {})).rejects.toMatchObject({ code: "not-found" });
});
