import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { claimConversation } from "@earshot/core/claim/claim-conversation";
import type { Context } from "@earshot/core/context";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Source } from "@earshot/core/source/source";
import type { Alert } from "@earshot/core/alert/alert";
import { keys } from "@earshot/core/keys";
import type { Task } from "@earshot/core/task/task";
import { taskCommands } from "@earshot/local/cli/tasks";
import { togetherCommands } from "@earshot/local/cli/together";
import type { RunFile } from "@earshot/local/state-folder";
import { startWorld, type World } from "../support/world.ts";

type Person = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let noa: Person;
let dan: Person;
let ada: Person;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  noa = await world.person("approver", "Noa");
  dan = await world.person("approver", "Dan");
  ada = await world.person("admin", "Ada");
  const { people } = (await noa<{ people: { id: string; name: string }[] }>("GET", "/api/brands/acme/people")).body;
  for (const { id, name } of people) ids[name] = id;
});
afterAll(() => world.close());

const at = (view: ConversationView, verb = "") =>
  `/api/brands/acme/conversations/${view.conversation.id}${verb && `/${verb}`}`;
const act = (who: Person, view: ConversationView, verb: string, body: unknown = {}) =>
  who<ConversationView>("POST", at(view, verb), body);
const whats = (view: ConversationView) => view.events.map(({ what }) => what);
let n = 0;
const complaint = async (name: string, text = `My acme latte number ${n++} was cold and late. Very disappointed.`) =>
  (await world.drafted(source, { author: { name }, text, kind: "post" })).view;
const approval = (view: ConversationView) => ({
  fingerprint: view.fingerprint,
  text: world.newestDraft(view).text,
});

test("while one writes, another's approval and edit are refused with who it is, until they take over knowingly", async () => {
  const view = await complaint("Claim One");
  expect((await act(noa, view, "claim")).status).toBe(200);
  const seen = await world.view("acme", view.conversation.id);
  expect(seen.atWork.claim).toMatchObject({ by: ids["Noa"], name: "Noa" });
  expect(seen.conversation.version).toBe(view.conversation.version);
  expect(seen.fingerprint).toEqual(view.fingerprint);
  for (const [verb, body] of [
    ["approve", approval(view)],
    ["edit", { text: "Another text.", draft: view.conversation.draft }],
    ["dismiss", { reason: "Spam" }],
  ] as const) {
    const refused = await act(dan, view, verb, body);
    expect(refused).toMatchObject({ status: 409, body: { code: "taken", details: { by: ids["Noa"], writing: true } } });
  }
  expect((await act(dan, view, "claim", { takeOver: true })).status).toBe(200);
  expect(await act(noa, view, "claim")).toMatchObject({ status: 409, body: { details: { by: ids["Dan"] } } });
  const approved = await act(dan, view, "approve", approval(view));
  expect(approved.body.conversation.status).toBe("approved");
  expect(approved.body.atWork.claim).toBeUndefined();
  expect(whats(approved.body)).toContain("taken-over");
});

test("a claim whose browser died stops nobody after a minute", async () => {
  const view = await complaint("Claim Two");
  await act(noa, view, "claim");
  world.clock.advance(61);
  expect((await act(dan, view, "approve", approval(view))).status).toBe(200);
});

test("who hands a conversation over has to check that it was solved before it is closed as resolved", async () => {
  const view = await complaint("Hand Over");
  const handed = await act(noa, view, "transfer", { to: ids["Dan"], reason: "Knows the branch" });
  expect(handed.body.conversation).toMatchObject({ owner: ids["Dan"], transfers: 1, transfer: { by: ids["Noa"] } });
  expect(handed.body.closing.warnings).toContain("check-open");
  const unchecked = { status: 409, body: { says: { code: "refusal.check-open" }, details: { checks: [ids["Noa"]] } } };
  expect(await act(dan, view, "dismiss", { reason: "Done" })).toMatchObject(unchecked);
  await act(dan, view, "posted", { text: "We are sorry. A new one is on us." });
  expect(await act(dan, view, "resolve", { reason: "Solved" })).toMatchObject(unchecked);
  const { tasks } = (await noa<{ tasks: Task[] }>("GET", "/api/brands/acme/tasks")).body;
  const check = tasks.find((task) => task.what === "check")!;
  expect(check).toMatchObject({ of: ids["Noa"], to: ids["Dan"], conversation: view.conversation.id });
  const alert = async () =>
    (await world.ctx.store.list<Alert>("heard", keys.alerts("acme"))).items.find(({ value }) => value.of === check.id)
      ?.value;
  expect(await alert()).toMatchObject({ kind: "check", status: "open", about: { person: ids["Noa"] } });
  expect((await dan("POST", `/api/brands/acme/tasks/${check.id}/done`)).status).toBe(403);
  expect((await noa("POST", `/api/brands/acme/tasks/${check.id}/done`)).status).toBe(200);
  expect(await alert()).toMatchObject({ status: "ended" });
  const resolved = await act(dan, view, "resolve", { reason: "Solved" });
  expect(resolved.body.conversation.status).toBe("closed");
  expect(whats(resolved.body)).toEqual(expect.arrayContaining(["transferred", "check-done", "resolved"]));
});

test("what a customer says next goes to who looks after them, and what somebody removed looked after is free again", async () => {
  const eve = (await ada("POST", "/api/team", { name: "Eve", role: "drafter" })).body.person.id as string;
  const first = await complaint("Loyal Lou");
  await act(noa, first, "assign", { owner: eve });
  const next = await complaint("Loyal Lou");
  expect(next.conversation.id).not.toBe(first.conversation.id);
  expect(next.conversation.owner).toBe(eve);
  expect((await ada("DELETE", `/api/team/${eve}`)).status).toBe(204);
  const freed = await world.view("acme", first.conversation.id);
  expect(freed.conversation.owner).toBeUndefined();
  expect(freed.events.at(-1)).toMatchObject({ what: "freed", about: eve });
  expect((await complaint("Loyal Lou")).conversation.owner).toBeUndefined();
});

test("a note names people by their ids, they find it and are mailed without its words, and their next act ends that", async () => {
  await ada("POST", "/api/team", { name: "דנה לוי", role: "drafter", email: "dana@acme.example" });
  const dana = (await ada("GET", "/api/brands/acme/people")).body.people.find(
    ({ name }: { name: string }) => name === "דנה לוי",
  ).id;
  const view = await complaint("Note Worthy");
  const noted = await act(noa, view, "note", { text: "\u2067@דנה לוי\u2069, please look. @dan too, not @danger." });
  const note = noted.body.events.at(-1)!;
  expect(note.why).toContain(`@[${dana}]`);
  expect(note.why).toContain(`@[${ids["Dan"]}]`);
  expect(note.why).toContain("@danger");
  expect(noted.body.conversation.mentioned).toEqual([dana, ids["Dan"]]);
  const mail = await world.until(() => world.notices.find(({ to }) => to.includes("dana@acme.example")));
  expect(mail.lines.join(" ")).not.toContain("please look");
  const seen = await act(dan, view, "note", { text: "Done." });
  expect(seen.body.conversation.mentioned).toEqual([dana]);
});

test("a snoozed conversation comes back at its moment, once, and its deadline goes on meanwhile", async () => {
  const view = await complaint("Snooze Late");
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const snoozed = await act(noa, view, "snooze", { until });
  expect(snoozed.body.conversation).toMatchObject({
    status: "open",
    snoozedUntil: until,
    dueAt: view.conversation.dueAt,
  });
  await world.tick();
  expect((await world.view("acme", view.conversation.id)).conversation.snoozedUntil).toBe(until);
  world.clock.advance(3601);
  await Promise.all([world.tick(), world.tick()]);
  const back = await world.view("acme", view.conversation.id);
  expect(back.conversation.snoozedUntil).toBeUndefined();
  expect(whats(back).filter((what) => what === "woken")).toHaveLength(1);
  const past = await act(noa, view, "snooze", { until: "2020-01-01T00:00:00Z" });
  expect(past.status).toBe(400);
});

test("one that waits for the customer comes back when they write, with a deadline of its own", async () => {
  const { view, post } = await world.drafted(source, {
    author: { name: "Wai Ting" },
    text: "The acme machine broke. I am disappointed.",
    kind: "post",
  });
  const waiting = await act(noa, view, "snooze", { for: "answer" });
  expect(waiting.body.conversation).toMatchObject({ status: "open", snoozedFor: "answer" });
  expect(waiting.body.conversation.dueAt).toBeUndefined();
  await world.say(source, {
    author: { name: "Wai Ting" },
    text: "It broke again, I am very disappointed!",
    inReplyTo: post,
  });
  const back = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.conversation.snoozedFor === undefined && now;
  });
  expect(back.conversation.dueAt).toBeDefined();
});

test("a legal matter without an answer is closed by two people, not by one, and the asking is seen by all", async () => {
  const view = await complaint("Lee Gal", "Acme poisoned me, my lawyer will sue you. Disgusting and dangerous.");
  expect(view.closing.grave).toContain("legal");
  const asked = await act(noa, view, "dismiss", { reason: "Answered by our lawyers" });
  expect(asked.body.conversation).toMatchObject({
    status: "open",
    closing: { how: "dismissed", by: ids["Noa"], reason: "Answered by our lawyers" },
  });
  expect((await act(noa, view, "dismiss", { reason: "Really" })).status).toBe(403);
  expect((await act(noa, view, "resolve", { reason: "Really" })).status).toBe(403);
  const kept = await act(dan, view, "keep-open", { reason: "Not yet" });
  expect(kept.body.conversation.closing).toBeUndefined();
  await act(noa, view, "resolve", { reason: "The lawyers wrote" });
  const closed = await act(dan, view, "resolve", { reason: "I saw the letter" });
  expect(closed.body.conversation.status).toBe("closed");
  expect(closed.body.events.at(-1)).toMatchObject({ what: "resolved", about: ids["Noa"], why: "I saw the letter" });
  const answered = await complaint("Lee Gal Too", "Acme poisoned me, my lawyer will sue you. Disgusting, dangerous.");
  await act(noa, answered, "posted", { text: "Please write to care@acme.example, we want to help." });
  expect((await act(noa, answered, "resolve", { reason: "Settled" })).body.conversation.status).toBe("closed");
});

test("each act can be undone for ten seconds, unless somebody else did something since", async () => {
  const view = await complaint("Un Doer");
  const acts: [string, unknown][] = [
    ["assign", { owner: ids["Noa"] }],
    ["transfer", { to: ids["Dan"], reason: "Yours" }],
    ["snooze", { for: "answer" }],
    ["handoff", { where: "care@acme.example" }],
    ["note", { text: "Written in haste" }],
    ["decline", { reason: "Too cold", draft: view.conversation.draft }],
    ["dismiss", { reason: "Wrong button" }],
  ];
  for (const [verb, body] of acts) {
    const before = await world.until(async () => {
      const now = await world.view("acme", view.conversation.id);
      return !now.conversation.draftDueAt && now;
    });
    const done = await act(noa, view, verb, body);
    expect(done.status, verb).toBe(200);
    const { undoable } = done.body;
    expect(undoable, verb).toMatchObject({ by: ids["Noa"] });
    const undone = await act(noa, view, "undo-act", { version: undoable!.version });
    expect(undone.status, `${verb} ${JSON.stringify(undone.body).slice(0, 300)}`).toBe(200);
    const { version: _, movedFrom: _f, ...is } = undone.body.conversation;
    const { version: __, movedFrom: _g, ...was } = before.conversation;
    expect(is, verb).toEqual(was);
    expect(
      undone.body.drafts.filter(({ declined }) => declined),
      verb,
    ).toEqual([]);
    expect(
      undone.body.events.some(({ why }) => why === "Written in haste"),
      verb,
    ).toBe(false);
  }
  const tasks = (await noa<{ tasks: Task[] }>("GET", "/api/brands/acme/tasks")).body.tasks;
  expect(tasks.filter(({ conversation }) => conversation === view.conversation.id)).toEqual([]);
  const mine = await act(noa, view, "assign", { owner: ids["Noa"] });
  await act(dan, view, "note", { text: "I was here" });
  expect(await act(noa, view, "undo-act", { version: mine.body.undoable!.version })).toMatchObject({
    status: 409,
    body: { code: "taken", details: { by: ids["Dan"], what: "noted" } },
  });
  const late = await act(noa, view, "snooze", { for: "answer" });
  world.clock.advance(11);
  expect(await act(noa, view, "undo-act", { version: late.body.undoable!.version })).toMatchObject({
    status: 409,
    body: { code: "too-late" },
  });
});

test("what went on in private is followed until it is over", async () => {
  const view = await complaint("Pri Vate");
  const gone = await act(noa, view, "handoff", { where: "case 4711, care@acme.example" });
  expect(gone.body.conversation.handoff).toMatchObject({ by: ids["Noa"], where: "case 4711, care@acme.example" });
  expect(gone.body.closing.warnings).toContain("private-open");
  const over = await act(noa, view, "handoff", { back: "Refunded by bank" });
  expect(over.body.closing.warnings).not.toContain("private-open");
  expect(whats(over.body)).toEqual(expect.arrayContaining(["went-private", "came-back"]));
});

/** Runs the command line's own commands on this world, as on a state folder whose Earshot runs; answers what they print. */
async function commandLine() {
  const dir = await mkdtemp(join(tmpdir(), "earshot-together-"));
  const health = createServer((_, answer) => answer.setHeader("x-earshot-pid", process.pid).end());
  await new Promise<void>((listens) => health.listen(0, "127.0.0.1", listens));
  const url = `http://127.0.0.1:${(health.address() as AddressInfo).port}`;
  const { dynamo, endpoint, urls } = world.stack;
  const run: RunFile = { pid: process.pid, url, dynamo: dynamo.endpoint, sqs: endpoint, urls, own: [] };
  await writeFile(join(dir, "run.json"), JSON.stringify(run));
  return {
    async earshot(...words: string[]) {
      const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      const program = new Command("earshot");
      for (const add of [togetherCommands, taskCommands]) add(program, () => ({ dir, json: true }));
      try {
        await program.parseAsync(words, { from: "user" });
        return said.mock.calls.map(([text]) => String(text)).join("");
      } finally {
        said.mockRestore();
      }
    },
    async close() {
      health.closeAllConnections();
      health.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

test("the command line does all of it by the same verbs, and takes its newest act back", async () => {
  const { earshot, close } = await commandLine();
  const view = await complaint("Com Mand");
  const { id } = view.conversation;
  const now = async () => (await world.view("acme", id)).conversation;
  try {
    await earshot("assign", "acme", id, "dan");
    expect(await now()).toMatchObject({ owner: ids["Dan"] });
    await earshot("assign", "acme", id, "-");
    expect((await now()).owner).toBeUndefined();
    await expect(earshot("assign", "acme", id, "Nobody")).rejects.toThrow("Nobody of the team is called Nobody");

    await earshot("note", "acme", id, "Please look, @Noa");
    expect((await now()).mentioned).toEqual([ids["Noa"]]);

    expect(await earshot("snooze", "acme", id, "2100-01-31T09:00Z").catch((error: Error) => error.message)).toMatch(
      /365/,
    );
    expect(await earshot("snooze", "acme", id, "tomorrow")).toMatch(/open, snoozed until 20/);
    expect(await now()).toHaveProperty("snoozedUntil");
    await earshot("wake", "acme", id);
    expect(await now()).not.toHaveProperty("snoozedUntil");
    await earshot("snooze", "acme", id, "answer");
    expect(await now()).toMatchObject({ snoozedFor: "answer" });
    await earshot("undo-act", "acme", id);
    expect(await now()).not.toHaveProperty("snoozedFor");

    await earshot("private", "acme", id, "case 12");
    expect(await now()).toMatchObject({ handoff: { where: "case 12" } });
    await earshot("private-over", "acme", id, "They have it");
    expect((await now()).handoff).toHaveProperty("back");

    const here: Context = {
      ...world.ctx,
      now: () => new Date(),
      actor: { id: ids["Noa"]!, name: "Noa", role: "approver" },
    };
    await claimConversation(here, "acme", id, {});
    await expect(earshot("dismiss", "acme", id, "Spam")).rejects.toMatchObject({ problem: { code: "taken" } });
    expect(await earshot("take-over", "acme", id)).toMatch(/they are told/);

    await earshot("hand-over", "acme", id, "Dan", "Knows the branch");
    await expect(earshot("resolve", "acme", id, "Solved")).rejects.toMatchObject({
      problem: { details: { checks: ["command-line"] } },
    });
    const tasks = JSON.parse(await earshot("tasks", "--brand", "acme")) as Task[];
    await earshot("task-done", "acme", tasks.find(({ conversation, done }) => conversation === id && !done)!.id);
    expect(await earshot("resolve", "acme", id, "Solved")).toContain(`${id}: closed`);
    await earshot("reopen", "acme", id, "Not quite");
    expect((await now()).status).toBe("open");

    const other = await complaint("Com Mand");
    const into = /^(\S+): open/.exec(await earshot("merge", "acme", id, other.conversation.id))![1]!;
    const part = into === id ? other.conversation.id : id;
    expect((await world.view("acme", part)).conversation.merged).toMatchObject({ into });
    await earshot("split", "acme", into, part);
    expect((await world.view("acme", part)).conversation.status).toBe("open");

    const grave = await complaint("Com Gal", "Acme poisoned me, my lawyer will sue you. Disgusting and dangerous.");
    expect(await earshot("dismiss", "acme", grave.conversation.id, "By letter")).toMatch(/second person/);
    await earshot("keep-open", "acme", grave.conversation.id, "Not yet");
    expect((await world.view("acme", grave.conversation.id)).conversation.closing).toBeUndefined();
  } finally {
    await close();
  }
});
