import { changeBrand, getBrand } from "@earshot/core/brand/change-brand";
import { makeDigest } from "@earshot/core/digest/make-digest";
import { keys } from "@earshot/core/keys";
import { toBeChecked } from "@earshot/core/reply/settle";
import { setStopped } from "@earshot/core/reply/stop";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { eventTypes } from "@earshot/core/outgoing-webhook/event-types";
import type { Source } from "@earshot/core/source/source";
import { closeIncident } from "@earshot/core/incident/change-incident";
import { openIncident } from "@earshot/core/incident/open-incident";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startHookReceiver, verifies } from "../support/fakes/hook-receiver.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let receiver: Awaited<ReturnType<typeof startHookReceiver>>;
let ada: Awaited<ReturnType<World["person"]>>;
let secret: string;
let n = 0;

beforeAll(async () => {
  receiver = await startHookReceiver();
  world = await startWorld();
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  const added = await ada("POST", "/api/brands/acme/webhooks", { url: `${receiver.url}/all`, texts: "masked" });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  secret = added.body.secret;
});
afterAll(async () => {
  await world.close();
  await receiver.close();
});

const at = ({ conversation }: ConversationView, verb: string) =>
  `/api/brands/acme/conversations/${conversation.id}/${verb}`;
const act = async (view: ConversationView, verb: string, body: unknown = {}): Promise<ConversationView> => {
  const answer = await ada("POST", at(view, verb), body);
  expect(answer.status, `${verb}: ${JSON.stringify(answer.body).slice(0, 300)}`).toBe(200);
  return answer.body;
};
const complaint = async (name = `Mia ${n++}`) =>
  (
    await world.drafted(source, {
      author: { name },
      text: `My acme latte number ${n++} was cold and late. Very disappointed. Call +36 20 123 4567 or mia@example.org`,
      kind: "post",
    })
  ).view;
const ofConversation = (id: string) =>
  receiver.received
    .map(({ body }) => body)
    .filter(({ type, data }) => data.conversation === id && !type.startsWith("task."));
const heard = (type: string, id?: string) =>
  world.until(
    () =>
      receiver.received.find(({ body }) => body.type === type && (id === undefined || body.data.conversation === id)),
    `${type} of ${id ?? "anything"}`,
  );
const approval = (view: ConversationView) => ({
  fingerprint: view.fingerprint,
  text: world.newestDraft(view).text,
});

test("what is heard, drafted, approved and posted is told, in order by its sequence, masked, with a link and a good signature", async () => {
  const { post, view } = await world.drafted(source, {
    author: { name: "Jonas" },
    text: "acme latte was cold, terrible. Call me on +36 20 123 4567",
    kind: "post",
  });
  const { id } = view.conversation;
  const mention = await heard("mention.heard", id);
  expect(mention.body).toMatchObject({
    brand: "acme",
    by: "earshot",
    data: { conversation: id, mention: `playground:${post}`, platform: "playground", status: "open", language: "en" },
  });
  expect(mention.body.data.text).toContain("latte was cold");
  expect(mention.text).not.toContain("123 4567");
  expect(mention.text).not.toContain("Jonas");
  await heard("conversation.opened", id);
  await heard("draft.made", id);
  await act(view, "approve", approval(view));
  await heard("reply.approved", id);
  world.clock.advance(11);
  const published = await heard("reply.published", id);
  expect(published.body.data).toMatchObject({ status: "answered", visibility: "visible", text: expect.any(String) });
  const told = ofConversation(id).toSorted((a, b) => a.sequence - b.sequence);
  expect(told.map(({ type }) => type)).toEqual([
    "mention.heard",
    "conversation.opened",
    "draft.made",
    "reply.approved",
    "reply.published",
  ]);
  expect(receiver.received.every((each) => verifies(secret, each))).toBe(true);
  const reply = (await world.view("acme", id)).replies[0]!;
  await act(view, "retract", { reply: reply.id, reason: "Wrong person" });
  await heard("reply.retracted", id);
  await heard("conversation.reopened", id);
});

test("what a customer changes and deletes", async () => {
  const { post, view } = await world.drafted(source, {
    author: { name: "Edit" },
    text: "acme served me cold coffee, bad.",
    kind: "post",
  });
  await world.client.edit(post, { text: "acme served me hot coffee and a cold cake, and nobody cared. Awful." });
  world.clock.advance(3600);
  await world.collect(source);
  await world.until(async () => {
    world.clock.advance(900);
    await world.tick();
    await world.collect(source);
    return receiver.received.some(({ body }) => body.type === "mention.changed");
  }, "mention.changed");
  await world.client.remove(post);
  await world.until(async () => {
    world.clock.advance(900);
    await world.tick();
    await world.collect(source);
    return receiver.received.some(({ body }) => body.type === "mention.deleted");
  }, "mention.deleted");
  expect((await heard("mention.deleted", view.conversation.id)).body.data.text).toBeUndefined();
  await heard("conversation.closed", view.conversation.id);
});

test("what people do with a conversation", async () => {
  const dan = await world.person("approver", "Dan");
  const me = (await dan("GET", "/api/me")).body.person.id as string;
  const view = await complaint();
  const { id } = view.conversation;
  await act(view, "assign", { owner: me });
  expect((await heard("conversation.assigned", id)).body.data.owner).toBe(me);
  const bo = await world.person("approver", "Bo");
  const to = (await bo("GET", "/api/me")).body.person.id as string;
  await act(view, "transfer", { to, reason: "Knows the branch" });
  expect((await heard("conversation.transferred", id)).body.data).toMatchObject({ to, why: "Knows the branch" });
  const task = await heard("task.made", id);
  expect((await ada("POST", `/api/brands/acme/tasks/${task.body.data.task}/done`)).status).toBe(200);
  await heard("task.done", id);
  await act(view, "snooze", { until: new Date(world.clock.now().getTime() + 7_200_000).toISOString() });
  await heard("conversation.snoozed", id);
  await act(view, "snooze", { wake: true });
  await heard("conversation.woken", id);
  const edited = await act(view, "edit", {
    text: "We are sorry, we will make you a new one.",
    draft: view.conversation.draft,
  });
  expect((await heard("draft.edited", id)).body.data).toMatchObject({ draft: edited.conversation.draft });
  await act(edited, "decline", { reason: "Call 06 20 123 4567 first", draft: edited.conversation.draft });
  expect((await heard("draft.declined", id)).body.data.why).not.toContain("123");
  await act(view, "correct", { mention: view.conversation.mention, sentiment: "negative", urgency: "high" });
  await heard("correction.made", id);
  const closed = await act(view, "dismiss", { reason: "Spam" });
  await heard("conversation.closed", id);
  await act(view, "undo-act", { version: closed.conversation.version });
  expect((await heard("conversation.undone", id)).body.data.undone).toBe("dismissed");
  await act(view, "dismiss", { reason: "Spam" });
  await act(view, "reopen", { reason: "It was none" });
  await heard("conversation.reopened", id);
  const other = await complaint();
  const merged = await act(view, "merge", { with: other.conversation.id });
  const both = [id, other.conversation.id];
  const merging = await heard("conversation.merged", merged.conversation.id);
  expect(both).toContain(merging.body.data.part);
  await act(merged, "split", { part: merging.body.data.part });
  await heard("conversation.split", merged.conversation.id);
  expect(receiver.received.filter(({ body }) => body.type === "conversation.merged")).toHaveLength(1);
});

test("replies that are taken back, doubtful, or not taken by the platform", async () => {
  const undone = await complaint();
  const approved = await act(undone, "approve", approval(undone));
  await act(undone, "undo", { reply: approved.conversation.reply });
  await heard("reply.undone", undone.conversation.id);

  const doubtful = await complaint();
  const sent = await act(doubtful, "approve", approval(doubtful));
  const where = { brand: "acme", conversation: doubtful.conversation.id, reply: sent.conversation.reply! };
  // As the loss of the platform's answer leaves it.
  const key = keys.reply(where.brand, where.conversation, where.reply);
  const reply = (await world.ctx.store.get(key))!;
  await world.ctx.store.commit([
    { put: key, value: { ...reply, status: "unknown", maySent: true, version: reply.version + 1 }, if: reply.version },
  ]);
  await toBeChecked(world.ctx, where, { code: "why.no-answer" } as never);
  await heard("reply.needs-check", doubtful.conversation.id);

  const held = await complaint();
  await world.client.faults({ holdForModeration: { then: "reject", reason: "promotional", afterMs: 60_000 } });
  await act(held, "approve", approval(held));
  world.clock.advance(11);
  await world.until(async () => {
    world.clock.advance(1800);
    await world.tick();
    return ofConversation(held.conversation.id).some(({ type }) => type === "reply.rejected");
  }, "reply.rejected");
  await world.client.clearFaults();
  expect((await heard("reply.rejected", held.conversation.id)).body.data).toMatchObject({
    how: "rejected",
    why: "promotional",
  });
});

test("deadlines, sources, digests, stops and settings", async () => {
  const view = await complaint();
  const { id, dueAt, dueFrom } = view.conversation;
  const seconds = (Date.parse(dueAt!) - Date.parse(dueFrom!)) / 1000;
  world.clock.advance(seconds * 0.76);
  await world.tick();
  await heard("deadline.near", id);
  world.clock.advance(seconds);
  await world.tick();
  await heard("deadline.passed", id);

  await world.client.faults({ serverError: { times: 50 } });
  for (let tries = 0; tries < 4; tries++) {
    world.clock.advance(4000);
    await world.collect(source);
  }
  const failing = await heard("source.failing");
  expect(failing.body.data).toMatchObject({ source: source.id, platform: "playground", failures: 3 });
  await world.client.clearFaults();
  world.clock.advance(4000);
  await world.collect(source);
  await heard("source.recovered");

  world.clock.advance(2 * 86_400);
  await makeDigest(world.ctx, { brand: "acme", kind: "daily" });
  expect((await heard("digest.made")).body.data).toMatchObject({ kind: "daily", mentions: expect.any(Number) });

  await setStopped(world.ctx, { stopped: true });
  expect((await heard("sending.stopped")).body.data.platforms).toEqual(["*"]);
  await setStopped(world.ctx, { stopped: false });
  await heard("sending.started");
  await changeBrand(world.ctx, "acme", { name: "Acme Cafés", stopped: ["mastodon"] });
  expect((await heard("brand.changed")).body).toMatchObject({
    sequence: (await getBrand(world.ctx, "acme")).version,
    data: { fields: ["name", "stopped"] },
  });
  await world.until(
    () =>
      receiver.received.some(({ body }) => body.type === "sending.stopped" && body.data.platforms[0] === "mastodon"),
    "the brand's own stop",
  );
});

test("an incident that is opened and closed", async () => {
  const { id } = await openIncident(world.ctx, "acme", { name: "Cold coffee everywhere", matter: "temperature" });
  const opened = await heard("incident.opened");
  expect(opened.body.data).toMatchObject({ incident: id, name: "Cold coffee everywhere", matter: "temperature" });
  await closeIncident(world.ctx, "acme", id, { summary: "The machines were repaired." });
  expect((await heard("incident.closed")).body.data).toMatchObject({ incident: id, figures: expect.any(Object) });
});

test("the first of two approvals, and that it was taken back", async () => {
  await world.person("approver", "Bo");
  const view = await complaint();
  const { id } = view.conversation;
  const rules = (some: object[]) => ada("PUT", "/api/brands/acme/approvals", { rules: some });
  expect((await rules([{ id: "two", asks: "second" }])).status).toBe(200);
  await act(view, "approve", approval(view));
  expect((await heard("reply.first-approved", id)).body.data).toMatchObject({ draft: view.conversation.draft });
  await act(view, "take-back");
  await heard("reply.first-taken-back", id);
  await rules([]);
});

test("every type there is was told by a flow that makes it", () => {
  const told = new Set(receiver.received.map(({ body }) => body.type));
  expect(eventTypes.filter((type) => !told.has(type))).toEqual([]);
  expect(receiver.received.every((each) => verifies(secret, each))).toBe(true);
  expect(receiver.received.every(({ text }) => !/mia@example\.org|123 4567/u.test(text))).toBe(true);
});
