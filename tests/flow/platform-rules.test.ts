import { playground } from "@earshot/connectors/playground/index";
import type { Rule } from "@earshot/core/connector";
import { noteGap } from "@earshot/core/knowledge/gaps";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startWorld } from "../support/world.ts";

const rules: Rule[] = [];
const noAnswer: Rule = {
  id: "too-old",
  forbids: { afterDays: 0 },
  says: "Nobody may be answered here.",
  source: "https://playground.example/rules",
  since: "2026-01-01",
};
let world: Awaited<ReturnType<typeof startWorld>>;

beforeAll(async () => {
  world = await startWorld({
    connectors: { playground: { ...playground, rulebook: { ...playground.rulebook, rules } } },
  });
});
afterAll(() => world.close());
afterEach(() => void (rules.length = 0));

test("a platform's rule is shown with its source, holds an approval back, and stops what was approved before it held", async () => {
  const { source } = await world.brand();
  const { post, view } = await world.drafted(source, {
    text: "Acme, my order is late",
    author: { name: "Mia" },
  });
  const mia = await world.person("approver", "Dana");
  const path = `/api/brands/acme/conversations/${view.conversation.id}`;
  const body = { fingerprint: view.fingerprint, text: world.newestDraft(view).text };

  rules.push(noAnswer);
  expect((await mia("GET", path)).body).toMatchObject({ canReply: false, forbidden: noAnswer });
  expect(await mia("POST", `${path}/approve`, body)).toMatchObject({
    status: 400,
    body: {
      code: "bad-input",
      detail: expect.stringContaining("Nobody may be answered here."),
      details: { rule: noAnswer },
    },
  });

  rules.pop();
  expect((await mia("POST", `${path}/approve`, body)).body).toMatchObject({ canReply: true });
  rules.push(noAnswer);
  world.clock.advance(60);
  await world.tick();
  const given = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.conversation.status === "open" && now;
  }, "the reply to come back");
  expect(given.replies.at(-1)).toMatchObject({ status: "failed", trouble: "refused" });
  expect(given.conversation.reason).toMatchObject({ why: expect.stringContaining("Nobody may be answered here.") });
  expect((await world.client.thread(post)).replies).toEqual([]);
});

const law = { says: "It is so.", source: "https://playground.example/rules", since: "2026-01-01" };

test("where the platform demands it, what a customer deletes there goes here too, with who wrote it and what people said of it", async () => {
  rules.push({ id: "deleted", erasesDeleted: true, ...law });
  const { source } = await world.brand({ id: "forgetful" });
  const { post, view } = await world.drafted(source, {
    text: "Acme, my parcel never came",
    author: { name: "Mia Secret" },
  });
  await world.client.edit(post, { text: "Acme, my parcel still never came" });
  world.clock.advance(60);
  await world.collect(source);
  const { id } = view.conversation;
  await world.until(async () => (await world.view("forgetful", id)).mentions[0]!.version === 2, "the edit");
  const dana = await world.person("approver", "Dana E.");
  const reading = { details: [{ type: "product", text: "parcel", start: 9, end: 15 }] };
  const corrected = await dana("POST", `/api/brands/forgetful/conversations/${id}/correct`, {
    sentiment: "negative",
    reading,
  });
  expect(corrected.body.mentions[0].classification.reading.details).toEqual(reading.details);
  const asked = { question: "my parcel never came", language: "en", matters: ["delivery"] };
  await world.ctx.store.commit([noteGap(world.ctx, view.conversation, asked)]);
  await world.client.remove(post);
  world.clock.advance(3601);
  await world.tick();
  await world.until(async () => (await world.view("forgetful", id)).conversation.status === "closed", "the deletion");
  const { mentions, versions, drafts, conversation } = await world.view("forgetful", id);
  expect(mentions).toMatchObject([{ text: "", author: { name: "" }, deletedAt: expect.any(String) }]);
  expect([versions, drafts, conversation.preview]).toEqual([{}, [], ""]);
  const kept: unknown[] = [];
  for await (const { key, value } of world.ctx.store.everything())
    if (key.pk.startsWith("forgetful/")) kept.push(value, key);
  expect(JSON.stringify(kept)).not.toMatch(/Mia Secret|my parcel/);
});

test("what a platform lets nobody keep for long ends by itself, however long the source would keep it", async () => {
  rules.push({ id: "kept-a-day", keepDays: 1, ...law });
  const { source } = await world.brand({ id: "brief" });
  const { view } = await world.drafted(source, { text: "Acme, my order is late", author: { name: "Mia" } });
  expect(view.conversation.retentionDays).toBe(1);
  const records = [];
  for await (const { key, expiresAt } of world.ctx.store.everything())
    if (key.pk.includes(view.conversation.id)) records.push(expiresAt);
  expect(records.length).toBeGreaterThan(3);
  const heard = Date.parse(view.conversation.heardAt);
  for (const expiresAt of records) expect(expiresAt!.getTime() - heard).toBeLessThanOrEqual(2 * 86_400_000);
});
