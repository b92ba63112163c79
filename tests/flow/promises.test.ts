import type { Alert } from "@earshot/core/alert/alert";
import { keys } from "@earshot/core/keys";
import { mindPromise } from "@earshot/core/promise/mind-promise";
import { invite } from "@earshot/core/team/invite";
import type { Promising, Task } from "@earshot/core/task/task";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  await invite(world.ctx, { name: "Noa", role: "approver", email: "noa@acme.example" });
});
// Days go by in these tests, and sessions end.
beforeEach(async () => {
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

const path = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;

async function promisesOf(conversation: string): Promise<Promising[]> {
  const { body } = await dana("GET", "/api/brands/acme/tasks");
  const { tasks } = body as { tasks: Task[] };
  return tasks.filter((task): task is Promising => task.what === "promise" && task.conversation === conversation);
}

async function replied(author: string, said: string, text: string) {
  const { post, view } = await world.drafted(source, { author: { name: author }, text: said, kind: "post" });
  const { id } = view.conversation;
  const { status, body } = await dana("POST", path(id, "approve"), { fingerprint: view.fingerprint, text });
  expect(status, JSON.stringify(body)).toBe(200);
  world.clock.advance(11);
  await world.until(async () => (await world.view("acme", id)).conversation.status === "answered", "the reply");
  return { id, post };
}

const tomorrow = "We are sorry, Omar. We will call you tomorrow and look into the cold coffee.";

test("what a reply promises stands beside it while it is written, and is a task of whoever answers once it is out", async () => {
  const { view } = await world.drafted(source, {
    author: { name: "Rana" },
    text: "acme coffee was cold, sad",
    kind: "post",
  });
  const { id } = view.conversation;
  const { body } = await dana("POST", path(id, "review"), { text: tomorrow });
  expect((body as { promises: object[] }).promises).toMatchObject([
    { kind: "call", words: expect.stringContaining("call you tomorrow"), by: expect.any(String) },
    { kind: "check" },
  ]);
  expect(await promisesOf(id)).toEqual([]);
});

test("it is reminded of once, late once, and comes back with a text that says so; kept, it is over", async () => {
  const { id } = await replied("Omar", "acme coffee was cold and nobody cared, very upset", tomorrow);
  const [call, look] = (await promisesOf(id)).toSorted((a, b) => a.kind.localeCompare(b.kind));
  const { owner } = (await world.view("acme", id)).conversation;
  expect(call).toMatchObject({ kind: "call", of: owner });
  expect(look).toMatchObject({ kind: "check", assumed: true });
  const day = (at: string) => at.slice(0, 10);
  expect(day(call!.dueAt)).toBe(day(new Date(world.clock.now().getTime() + 86_400_000).toISOString()));

  const to = async (at: number) => {
    world.clock.advance((at - world.clock.now().getTime()) / 1000);
    // Two schedules at once, as a restart in the middle makes them.
    await Promise.all([world.tick(), world.tick()]);
  };
  const taskNow = async (): Promise<Promising> => (await promisesOf(id)).find((task) => task.id === call!.id)!;
  await to(Date.parse(call!.dueAt) - 60_000);
  await world.until(async () => (await taskNow()).remindedAt !== undefined, "the reminder");
  const alertOf = async (): Promise<Alert | undefined> => {
    const { items } = await world.ctx.store.list<Alert>("heard", keys.alerts("acme"));
    return items.map(({ value }) => value).find((alert) => alert.kind === "promise" && alert.of === call!.id);
  };
  expect(await alertOf()).toMatchObject({ status: "open", about: { step: "near", person: owner }, times: 1 });
  expect((await world.view("acme", id)).conversation.status).toBe("answered");

  await to(Date.parse(call!.dueAt) + 1000);
  const view = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.status === "open" && now;
  }, "it to come back");
  expect(view.conversation.reason).toMatchObject({ code: "reason.promise-late", what: { code: "promise.call" } });
  const draft = world.newestDraft(view);
  expect(draft).toMatchObject({ kind: "holding", mention: view.conversation.mention });
  expect(draft.text).toMatch(/not done yet/u);
  expect(await alertOf()).toMatchObject({ status: "open", about: { step: "past" }, times: 2 });
  const before = view.events.length;
  for (let n = 0; n < 3; n++) await mindPromise(world.ctx, { brand: "acme", promise: call!.id });
  const after = await world.view("acme", id);
  expect(after.events.filter(({ what }) => what === "promise-late")).toHaveLength(1);
  expect(after.events.length).toBeGreaterThanOrEqual(before);
  expect(after.drafts.filter(({ kind }) => kind === "holding")).toHaveLength(1);

  const { status } = await dana("POST", `/api/brands/acme/tasks/${call!.id}/done`);
  expect(status).toBe(200);
  expect(await alertOf()).toMatchObject({ status: "ended" });
  expect((await dana("POST", `/api/brands/acme/tasks/${call!.id}/done`)).status).toBe(409);
});

test("a promise to write is kept by writing, and nobody is reminded", async () => {
  const { id, post } = await replied(
    "Lea",
    "acme tea was awful, I am angry",
    "Sorry, Lea. You will hear from us by Friday.",
  );
  const [promise] = await promisesOf(id);
  expect(promise).toMatchObject({ kind: "write" });
  await world.client.post({
    author: { name: "Lea" },
    text: "And now? Still angry about acme.",
    kind: "comment",
    inReplyTo: (await world.client.thread(post)).replies[0]!.id,
  });
  world.clock.advance(60);
  await world.collect(source);
  const view = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.status === "open" && now.conversation.draft! > 2 && !now.conversation.draftDueAt && now;
  }, "another draft");
  const second = await dana("POST", path(id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  expect(second.status, JSON.stringify(second.body)).toBe(200);
  world.clock.advance(11);
  await world.until(async () => (await world.view("acme", id)).conversation.status === "answered", "the answer");
  world.clock.advance((Date.parse(promise!.dueAt) - world.clock.now().getTime()) / 1000 + 1);
  await world.tick();
  const done = await world.until(async () => (await promisesOf(id)).find((task) => task.done), "it to be done");
  expect(done.done).toMatchObject({ by: "earshot" });
  expect(done.remindedAt).toBeUndefined();
  expect((await world.view("acme", id)).conversation.status).toBe("answered");
});

test("a promise is moved to another time, or was none, by whoever works there", async () => {
  const { id } = await replied("Mia", "acme cake was dry, so disappointed", "Sorry, Mia. We will call you by Friday.");
  const [promise] = await promisesOf(id);
  const task = `/api/brands/acme/tasks/${promise!.id}`;
  const later = new Date(world.clock.now().getTime() + 20 * 86_400_000).toISOString();
  expect((await dana("POST", `${task}/postpone`, { dueAt: "2020-01-01T00:00:00Z" })).status).toBe(400);
  expect((await dana("POST", `${task}/postpone`, { dueAt: later })).body).toMatchObject({ dueAt: later });
  world.clock.advance(7 * 86_400);
  await world.tick();
  await world.tick();
  dana = await world.person("approver", "Dana");
  expect((await promisesOf(id))[0]).toMatchObject({ dueAt: later });
  expect((await promisesOf(id))[0]!.lateAt).toBeUndefined();
  expect((await dana("POST", `${task}/drop`)).body).toMatchObject({ done: { never: true } });
  expect((await dana("POST", `${task}/drop`)).status).toBe(409);
  expect((await dana("POST", `${task}/postpone`, { dueAt: later })).status).toBe(409);
});

test("a reply that promises nothing leaves no task, and nor does one that was never sent", async () => {
  const { id } = await replied(
    "Nils",
    "acme soup was cold, annoyed",
    "We are sorry about the soup, Nils. Which branch was it?",
  );
  expect(await promisesOf(id)).toEqual([]);
  const { view } = await world.drafted(source, {
    author: { name: "Ola" },
    text: "acme bread was old, annoyed",
    kind: "post",
  });
  const { id: other } = view.conversation;
  await dana("POST", path(other, "approve"), { fingerprint: view.fingerprint, text: tomorrow });
  await dana("POST", path(other, "undo"));
  world.clock.advance(30);
  await world.tick();
  expect(await promisesOf(other)).toEqual([]);
});
