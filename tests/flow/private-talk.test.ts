import type { Privately, Task } from "@earshot/core/task/task";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
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

const path = (id: string, verb: string) => `/api/brands/acme/conversations/${id}/${verb}`;
const say = (task: Privately, is: string) => dana("POST", `/api/brands/acme/tasks/${task.id}/private`, { is });

async function tasksOf(conversation: string): Promise<Privately[]> {
  const { tasks } = (await dana<{ tasks: Task[] }>("GET", "/api/brands/acme/tasks")).body;
  return tasks.filter((task): task is Privately => task.what === "private" && task.conversation === conversation);
}

async function approved(id: string, text: string) {
  const { fingerprint } = await world.view("acme", id);
  const { status, body } = await dana("POST", path(id, "approve"), { fingerprint, text });
  expect(status, JSON.stringify(body)).toBe(200);
  world.clock.advance(11);
  return world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.status === "answered" && now;
  }, "the reply");
}

async function replied(name: string, said: string, text: string) {
  const { view } = await world.drafted(source, { author: { name }, text: said, kind: "post" });
  const { id } = view.conversation;
  return { id, ...(await approved(id, text)) };
}

const away = "We are sorry about the lid. Please write to care@acme.example with your order number.";

test("what a reply moves to private is a task until it is said in the open that it is solved, in words that a person approves", async () => {
  const { id, conversation } = await replied("Omar", "acme coffee leaked through the lid, upset", away);
  const [task, ...others] = await tasksOf(id);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ what: "private", of: conversation.owner });
  expect(conversation.privately).toBe(task!.id);
  expect((await dana("POST", `/api/brands/acme/tasks/${task!.id}/done`)).status).toBe(400);
  expect((await say(task!, "not-yet")).body).toMatchObject({ notYet: { by: conversation.owner } });
  expect((await say({ ...task! }, "solved")).body).toMatchObject({ done: { closing: "drafted" } });
  expect((await say(task!, "solved")).status).toBe(409);
  const view = await world.view("acme", id);
  expect(view.conversation).toMatchObject({ status: "open", unasked: "closing", reason: { code: "reason.closing" } });
  expect(view.conversation.privately).toBeUndefined();
  expect(view.conversation.dueAt).toBeUndefined();
  const draft = world.newestDraft(view);
  expect(draft).toMatchObject({ kind: "closing", objections: [] });
  expect(draft.text).toMatch(/in private/u);
  expect(draft.text).not.toMatch(/lid|order|care@/u);
  const out = await approved(id, draft.text);
  expect(out.conversation).toMatchObject({ reason: { code: "reason.closed-publicly" } });
  expect(await tasksOf(id)).toMatchObject([{ done: { closing: "drafted" } }]);
});

test("nothing is said where nobody needs it, where the customer waits, or where the platform takes no second reply", async () => {
  const calm = await replied("Lea", "acme tea was cold, annoyed", away);
  const [noNeed] = await tasksOf(calm.id);
  expect((await say(noNeed!, "no-need")).body).toMatchObject({ done: { never: true } });
  expect((await world.view("acme", calm.id)).conversation).toMatchObject({ status: "answered" });

  const { view } = await world.drafted(source, {
    author: { name: "Mia" },
    text: "acme cake was dry, sad",
    kind: "post",
  });
  const { id } = view.conversation;
  await dana("POST", path(id, "handoff"), { where: "By telephone" });
  const [waits] = await tasksOf(id);
  expect(waits).toMatchObject({ where: "By telephone" });
  expect((await say(waits!, "solved")).body).toMatchObject({ done: { closing: "answer-first" } });
  expect((await world.view("acme", id)).conversation.handoff).toMatchObject({ back: { by: waits!.of } });

  const other = await replied("Nils", "acme soup was cold, annoyed", away);
  const { playground } = world.ctx.connectors;
  world.ctx.connectors["playground"] = { ...playground!, oneReply: true };
  try {
    const [task] = await tasksOf(other.id);
    expect((await say(task!, "solved")).body).toMatchObject({ done: { closing: "not-here" } });
  } finally {
    world.ctx.connectors["playground"] = playground!;
  }
});

test("a reply that stays in the open, and one in private, leave no such task; one that is undone takes it along", async () => {
  const stays = await replied(
    "Pia",
    "acme juice was warm, annoyed",
    "We are sorry about the warm juice. Which branch was it?",
  );
  expect(await tasksOf(stays.id)).toEqual([]);
  const handed = await dana("POST", path(stays.id, "handoff"), { where: "By mail" });
  expect(await tasksOf(stays.id)).toHaveLength(1);
  await dana("POST", path(stays.id, "undo-act"), { version: handed.body.undoable.version });
  expect(await tasksOf(stays.id)).toEqual([]);
  expect((await world.view("acme", stays.id)).conversation.privately).toBeUndefined();
});
