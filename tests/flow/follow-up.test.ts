import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

async function answered(post: Parameters<World["client"]["post"]>[0]) {
  const drafted = await world.drafted(source, post);
  const id = drafted.view.conversation.id;
  await dana("POST", `/api/brands/acme/conversations/${id}/approve`, {
    fingerprint: drafted.view.fingerprint,
    text: world.newestDraft(drafted.view).text,
  });
  world.clock.advance(11);
  await world.until(async () => (await world.view("acme", id)).conversation.status === "answered", "it to be answered");
  const reply = (await world.client.thread(drafted.post)).replies[0]!;
  return { post: drafted.post, id, reply };
}

test("an answer to our reply reopens the same conversation with its owner", async () => {
  const it = await answered({
    author: { name: "Ruth Levi", handle: "ruth" },
    text: "acme gave me the wrong cake, very upset",
    kind: "post",
  });
  const owner = (await world.view("acme", it.id)).conversation.owner;
  await world.client.post({
    author: { name: "Ruth Levi", handle: "ruth" },
    text: "Thanks, but I wrote there and nobody answers! Still disappointed.",
    kind: "comment",
    inReplyTo: it.reply.id,
  });
  world.clock.advance(60);
  await world.collect(source);
  const view = await world.until(async () => {
    const v = await world.view("acme", it.id);
    return v.conversation.status === "open" && v.conversation.draft! > 1 && v;
  }, "it to reopen");
  expect(view.conversation).toMatchObject({ owner, mentions: 2, reason: { code: "reason.answered-us" } });
  expect(view.mentions).toHaveLength(2);
  expect(view.conversation.dueAt! > world.clock.now().toISOString()).toBe(true);
});

test("somebody else's answer is a conversation of its own", async () => {
  const it = await answered({
    author: { name: "Petra" },
    text: "acme coffee machine broken again, disappointed",
    kind: "post",
  });
  await world.client.post({
    author: { name: "Stranger Dan", handle: "dan" },
    text: "Same for me, acme is awful lately",
    kind: "comment",
    inReplyTo: it.reply.id,
  });
  await world.collect(source);
  const other = await world.until(
    async () => (await world.open()).find((c) => c.author.name === "Stranger Dan"),
    "the stranger's conversation",
  );
  expect(other.id).not.toBe(it.id);
  expect((await world.view("acme", it.id)).conversation.status).toBe("answered");
});

test("a rating raised after our reply is recorded without a new draft", async () => {
  const it = await answered({
    author: { name: "Rated" },
    text: "Acme: cold food, slow service.",
    kind: "review",
    rating: 2,
  });
  await world.client.edit(it.post, { rating: 5 });
  world.clock.advance(3601);
  await world.tick();
  const view = await world.until(async () => {
    const v = await world.view("acme", it.id);
    return v.conversation.rating?.value === 5 && v;
  }, "the new rating");
  expect(view.conversation.status).toBe("answered");
  expect(view.conversation.ratings?.map(({ value }) => value)).toEqual([2, 5]);
  expect(view.events.map((event) => event.what)).toContain("rated");
  expect(Object.values(view.versions)[0]).toHaveLength(1);
});

test("a rating lowered after our reply brings the conversation back", async () => {
  const it = await answered({
    author: { name: "Angrier" },
    text: "Acme was slow and the staff rude.",
    kind: "review",
    rating: 3,
  });
  await world.client.edit(it.post, {
    text: "Acme was slow, the staff rude, and the reply useless. Terrible.",
    rating: 1,
  });
  world.clock.advance(3601);
  await world.tick();
  const view = await world.until(async () => {
    const v = await world.view("acme", it.id);
    return v.conversation.status === "open" && v;
  }, "it to come back");
  expect(view.conversation.reason).toMatchObject({
    before: { code: "rating.some", value: 3, of: 5 },
    after: { code: "rating.some", value: 1, of: 5 },
  });
});

test("a published reply is read again after an hour, a day and a week, and then no more", async () => {
  const it = await answered({ author: { name: "Reread" }, text: "acme delivered late, disappointed", kind: "post" });
  const next = async () => (await world.view("acme", it.id)).followUps.find(({ what }) => what === "reread");
  const published = Date.parse((await world.view("acme", it.id)).replies[0]!.publishedAt!);
  const hours = [1, 24, 7 * 24];
  for (const [n, hour] of hours.entries()) {
    const due = new Date(published + hour * 3_600_000).toISOString();
    await world.until(async () => (await next())?.dueAt === due, `look ${n}`);
    world.clock.advance((Date.parse(due) - world.clock.now().getTime()) / 1000 + 1);
    await world.tick();
  }
  await world.until(async () => (await next()) === undefined, "the end of looking");
});

test("what is heard far is looked at within minutes, and what was there before connecting after a day", async () => {
  const urgent = await world.drafted(source, {
    author: { name: "Urgent" },
    text: "acme: the cup exploded and burned my daughter, she is in hospital",
  });
  const [look] = urgent.view.followUps;
  expect(look).toMatchObject({ what: "recheck", pace: "far" });
  await world.client.edit(urgent.post, { text: "acme: the cup exploded and burned my two daughters, in hospital" });
  world.clock.advance(601);
  await world.tick();
  await world.until(
    async () => (await world.view("acme", urgent.view.conversation.id)).conversation.mentionVersion === 2,
    "the edit",
  );
  await world.client.post({ author: { name: "Before" }, text: "zephyra was awful, I am disappointed" });
  const { source: late } = await world.brand({ id: "before", terms: "zephyra" });
  const heard = await world.until(async () => {
    const { items } = await world.ctx.store.list<{ conversation: string; text: string }>(
      "heard",
      `before/${world.clock.now().toISOString().slice(0, 10)}`,
    );
    return items.find(({ value }) => value.text.startsWith("zephyra"))?.value;
  }, "what was there");
  const view = await world.view(late.brand, heard.conversation);
  expect(view.conversation.status).toBe("closed");
  expect(view.followUps).toMatchObject([{ what: "watch", pace: "history" }]);
});

test("a deletion is noticed while a draft waits, and the draft is cancelled", async () => {
  const { post, view } = await world.drafted(source, {
    author: { name: "Regret" },
    text: "acme is the worst, I am disappointed",
    kind: "post",
  });
  await world.client.remove(post);
  world.clock.advance(3601);
  await world.tick();
  const after = await world.until(async () => {
    const v = await world.view("acme", view.conversation.id);
    return v.conversation.status === "closed" && v;
  }, "it to close");
  expect(after.conversation.gone).toBe(true);
  expect((await world.open()).map(({ id }) => id)).not.toContain(view.conversation.id);
});
