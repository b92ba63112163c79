import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Edit } from "@earshot/core/draft/edits";
import type { Source } from "@earshot/core/source/source";
import type { Task } from "@earshot/core/task/task";
import { startWorld, type World } from "../support/world.ts";

type Person = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let dana: Person;
let admin: Person;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand({
    id: "acme",
    tells: { branch: ["branches@acme.example"] },
    compensationLimit: 20,
  }));
  dana = await world.person("approver", "Dana");
  admin = await world.person("admin", "Ada");
});
afterAll(() => world.close());

const at = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;
const article = (text: string) => ({ title: "Opening hours", text, questions: ["How long are you open?"] });
const hours = (text: string) => dana("PUT", "/api/brands/acme/knowledge/en/hours", article(text));
const asks = (n: number) => ({
  author: { name: `Tom Miller ${n}` },
  text: `Hi acme, until when are you open on Sundays in branch ${n}?`,
  kind: "post" as const,
});
const complains = (n: number) => ({
  author: { name: `Maria Lopez ${n}` },
  text: `I waited forty minutes for my acme latte number ${n} in Leeds and it was cold. Very disappointed.`,
  kind: "post" as const,
});
const redrafted = async (view: ConversationView, wishes: string[] = []) =>
  (
    await dana<ConversationView>("POST", at(view.conversation.id, "redraft"), {
      wishes,
      draft: view.conversation.draft,
    })
  ).body;

test("a question that no article answers is put before a person, and lands among the gaps until one does", async () => {
  const { view } = await world.drafted(source, asks(1));
  const draft = world.newestDraft(view);
  expect(draft.facts).toEqual([]);
  expect(draft.text).not.toMatch(/\d{1,2}(:| ?[ap]m)/u);
  expect(draft.missing).toContain("until when are you open");
  expect(draft.objections.map(({ rule }) => rule)).toContain("unanswered");
  const gaps = async () => (await dana("GET", "/api/brands/acme/knowledge/gaps")).body.gaps;
  expect(JSON.stringify(await gaps())).toContain("until when are you open");
  expect((await hours("On Sundays we are open from 9:00 to 17:00. On other days until 20:00.")).status).toBe(200);
  expect(JSON.stringify(await gaps())).not.toContain("until when are you open");
  const again = await redrafted(view);
  expect(world.newestDraft(again)).toMatchObject({
    facts: [{ article: "hours", version: 1, title: "Opening hours" }],
    technique: "problem-solution-benefit",
  });
  expect(world.newestDraft(again).text).toContain("9:00 to 17:00");
});

test("an approval of a fact that changed since is refused, and what was approved is held back", async () => {
  await hours("On Sundays we are open from 9:00 to 17:00.");
  const { post, view } = await world.drafted(source, asks(2));
  const text = world.newestDraft(view).text;
  expect(view.fingerprint.knowledge).toMatch(/^hours@\d+$/);
  await hours("On Sundays we are closed.");
  const late = await dana("POST", at(view.conversation.id, "approve"), { fingerprint: view.fingerprint, text });
  expect(late).toMatchObject({ status: 409, body: { code: "stale" } });
  expect(late.body.details.changed.map(({ part }: { part: string }) => part)).toContain("knowledge");
  const now = await world.view("acme", view.conversation.id);
  expect(now.stale).toEqual(["hours"]);
  const stubborn = await dana("POST", at(view.conversation.id, "approve"), { fingerprint: now.fingerprint, text });
  expect(stubborn.status).toBe(400);
  expect(stubborn.body.details.objections.map(({ rule }: { rule: string }) => rule)).toContain("stale-fact");

  const fresh = await redrafted(now);
  const told = world.newestDraft(fresh).text;
  expect(told).toContain("closed");
  const sent = await dana("POST", at(view.conversation.id, "approve"), { fingerprint: fresh.fingerprint, text: told });
  expect(sent.status).toBe(200);
  await hours("On Sundays we are open from 10:00 to 12:00.");
  world.clock.advance(11);
  await world.until(
    async () => (await world.view("acme", view.conversation.id)).conversation.status === "open",
    "it back",
  );
  expect((await world.client.thread(post)).replies).toEqual([]);
});

test("who a reply says is told gets a task and a mail once it is out, and not before", async () => {
  const { view } = await world.drafted(source, complains(1));
  const draft = world.newestDraft(view);
  expect(draft.tells).toEqual([{ to: "branch" }]);
  const tasks = async (): Promise<Task[]> => (await dana("GET", "/api/brands/acme/tasks")).body.tasks;
  expect(await tasks()).toEqual([]);
  await dana("POST", at(view.conversation.id, "approve"), { fingerprint: view.fingerprint, text: draft.text });
  expect(await tasks()).toEqual([]);
  world.clock.advance(11);
  // What is said aside gets a task of its own, and either may come first.
  const task = await world.until(async () => (await tasks()).find(({ what }) => what === "tell"), "the task");
  expect(task).toMatchObject({ to: "branch", conversation: view.conversation.id });
  await world.until(() => world.notices.some(({ to }) => to.includes("branches@acme.example")), "the mail");
  expect((await dana("POST", `/api/brands/acme/tasks/${task.id}/done`)).status).toBe(200);
  expect((await dana("POST", `/api/brands/acme/tasks/${task.id}/done`)).body.code).toBe("taken");
});

test("an alternative that is approved takes along what it rests on", async () => {
  const { view } = await world.drafted(source, complains(2));
  const { alternatives = [], text } = world.newestDraft(view);
  expect(alternatives.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["short", "factual"]));
  const short = alternatives.find(({ kind }) => kind === "short")!;
  expect(short.text).not.toBe(text);
  const done = await dana<ConversationView>("POST", at(view.conversation.id, "approve"), {
    fingerprint: view.fingerprint,
    text: short.text,
  });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(done.body.drafts.at(-1)).toMatchObject({ text: short.text, kind: "short", tells: short.tells });
});

test("the reason of a decline is obeyed, in codes and in words", async () => {
  const { view } = await world.drafted(source, complains(3));
  const first = world.newestDraft(view);
  expect(first.text).toMatch(/sorry|apolog/iu);
  await dana("POST", at(view.conversation.id, "decline"), {
    draft: first.number,
    reason: "No apology, please.",
    because: ["too-long"],
  });
  const next = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.conversation.draft !== first.number && now;
  }, "the next draft");
  const second = world.newestDraft(next);
  expect(second.text).not.toMatch(/sorry|apolog/iu);
  expect(second.text.length).toBeLessThan(first.text.length);
});

test("no compensation without a decision, and none above the limit without an admin", async () => {
  const { view } = await world.drafted(source, complains(4));
  const text = "We are sorry that you waited, Maria. We will refund you 15 EUR for the cold latte.";
  const approve = async (as: Person = dana) => {
    const { fingerprint } = await world.view("acme", view.conversation.id);
    return as("POST", at(view.conversation.id, "approve"), { fingerprint, text });
  };
  expect((await approve()).body.details.objections[0]).toMatchObject({ rule: "promise", level: "stop" });
  const decide = (as: Person, value: number) =>
    as("POST", at(view.conversation.id, "compensate"), { kind: "refund", amount: `${value} EUR`, value });
  expect(await decide(dana, 50)).toMatchObject({ status: 403, body: { details: { limit: 20 } } });
  expect((await decide(dana, 10)).status).toBe(200);
  expect((await approve()).body.details.objections[0]).toMatchObject({ rule: "promise" });
  const decided = await decide(admin, 15);
  expect(decided.body.conversation.compensation).toMatchObject({ kind: "refund", amount: "15 EUR" });
  expect((await approve()).status).toBe(200);
});

test("an edit made three times is proposed, and becomes the playbook's once an admin accepts", async () => {
  const ours = "We are sorry, and we mean it.";
  const edits = async (): Promise<Edit[]> => (await admin("GET", "/api/brands/acme/edits")).body.edits;
  for (let n = 10; (await edits()).length === 0 && n < 40; n++) {
    const { view } = await world.drafted(source, complains(n));
    const { text } = world.newestDraft(view);
    const sorry =
      /We(?:’re|'re| are) sorry that you were kept waiting\.|We(?:’re|'re) sorry for the time it cost you\./u;
    if (!sorry.test(text)) continue;
    const approved = await dana("POST", at(view.conversation.id, "approve"), {
      fingerprint: view.fingerprint,
      text: text.replace(sorry, `${ours} Latte ${n} was cold.`).replace(` Latte ${n} was cold.`, ""),
    });
    expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  }
  const [edit] = await edits();
  expect(edit).toMatchObject({ to: ours, playbook: "en.complaint" });
  expect(new Set(edit!.conversations).size).toBe(3);
  expect((await dana("POST", `/api/brands/acme/edits/${edit!.id}/accept`)).status).toBe(403);
  expect((await admin("POST", `/api/brands/acme/edits/${edit!.id}/accept`)).status).toBe(204);
  expect(await edits()).toEqual([]);
  const { playbooks } = (await admin("GET", "/api/brands/acme/playbooks")).body;
  expect(playbooks.find(({ id }: { id: string }) => id === "en.complaint")).toMatchObject({
    own: true,
    changes: [{ from: edit!.from, to: ours }],
  });
}, 60_000);

test("what the team answered before is offered to a like mention, with its conversation", async () => {
  const text =
    "My acme latte in Leeds was cold again after forty minutes of waiting. Very disappointed, as the last time.";
  const { view } = await world.drafted(source, { author: { name: "Olga" }, text, kind: "post" });
  const example = world.newestDraft(view).alternatives?.find(({ kind }) => kind === "example");
  expect(example).toMatchObject({ from: expect.any(String) });
  expect(example!.text).not.toContain("Maria");
  expect(example!.text).not.toContain("{name}");
});
