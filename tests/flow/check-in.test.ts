import { keys } from "@earshot/core/keys";
import { checkInId } from "@earshot/core/check-in/after-solution";
import { doFollowUp } from "@earshot/core/follow-up/do-follow-up";
import { satisfactionIn } from "@earshot/core/figures/satisfaction";
import { changeBrand } from "@earshot/core/brand/change-brand";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
});
// Days go by in these tests, and sessions end.
beforeEach(async () => {
  dana = await world.person("approver", "Dana");
});
afterAll(() => world.close());

const path = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;
const dutyOf = (id: string) => world.ctx.store.get(keys.followUp("acme", id, checkInId(id)));

async function approved(view: ConversationView, text = world.newestDraft(view).text) {
  const { id } = view.conversation;
  const { status, body } = await dana("POST", path(id, "approve"), { fingerprint: view.fingerprint, text });
  expect(status, JSON.stringify(body)).toBe(200);
  world.clock.advance(11);
  return world.until(async () => {
    const now = await world.view("acme", id);
    return now.conversation.status === "answered" && now;
  }, "the reply");
}

async function answered(name: string, text: string) {
  const { post, view } = await world.drafted(source, { author: { name }, text, kind: "post" });
  await approved(view);
  return { post, id: view.conversation.id };
}

/** As the schedule does it, twice at once as a restart in the middle makes it. */
async function toDuty(id: string) {
  const { dueAt, id: followUp } = (await dutyOf(id))!;
  world.clock.advance((Date.parse(dueAt) - world.clock.now().getTime()) / 1000);
  const look = () => doFollowUp(world.ctx, { brand: "acme", conversation: id, followUp });
  await Promise.all([look(), look()]);
  dana = await world.person("approver", "Dana");
  return world.view("acme", id);
}

async function asked(name: string, text: string) {
  const { post, id } = await answered(name, text);
  expect((await dana("POST", path(id, "resolve"), { reason: "A new lid was sent." })).status).toBe(200);
  return { post, id, view: await toDuty(id) };
}

async function answers({ post, id }: { post: string; id: string }, name: string, text: string) {
  const { replies } = await world.client.thread(post);
  const before = (await world.view("acme", id)).mentions.length;
  await world.client.post({ author: { name }, text, kind: "comment", inReplyTo: replies.at(-1)!.id });
  world.clock.advance(60);
  await world.collect(source);
  return world.until(async () => {
    const now = await world.view("acme", id);
    return now.mentions.length > before && now.conversation;
  }, "the answer");
}

test("three days after it was solved a text asks whether all is well, once, for a person to approve; who says yes closes it", async () => {
  const { post, id } = await answered("Omar", "acme coffee leaked through the lid, very upset");
  expect(await dutyOf(id)).toBeUndefined();
  await dana("POST", path(id, "resolve"), { reason: "A new lid was sent." });
  const at = world.clock.now().getTime();
  expect(Date.parse((await dutyOf(id))!.dueAt) - at).toBe(3 * 86_400_000);
  const collected = () => world.lines.filter((line) => line.includes('"source.collected"')).length;
  const before = collected();
  world.clock.advance(3 * 86_400);
  await world.tick();
  await world.until(async () => (await world.view("acme", id)).conversation.unasked, "the text");
  await world.until(() => collected() > before, "the collection that was due too");
  dana = await world.person("approver", "Dana");
  const view = await world.view("acme", id);
  const { conversation } = view;
  expect(conversation).toMatchObject({ status: "open", unasked: "check-in", reason: { code: "reason.check-in" } });
  expect(conversation.dueAt).toBeUndefined();
  expect(view.drafts.filter(({ kind }) => kind === "check-in")).toHaveLength(1);
  const draft = world.newestDraft(view);
  expect(draft).toMatchObject({ language: "en", objections: [] });
  expect(draft.text).toMatch(/Omar.*all right now\?/u);
  expect((await world.client.thread(post)).replies).toHaveLength(1);
  const { body } = await dana("POST", path(id, "review"), { text: draft.text });
  expect(body).toMatchObject({ promises: [], objections: [] });

  const out = await approved(view);
  expect(out.conversation).toMatchObject({ reason: { code: "reason.checked-in" }, answers: conversation.answers });
  expect(out.conversation.unasked).toBeUndefined();
  expect(out.conversation.checkIn).toMatchObject({ reply: out.conversation.reply, askedAt: expect.any(String) });
  const content = await answers({ post, id }, "Omar", "Yes, all good now, thank you!");
  expect(content).toMatchObject({ status: "closed", reason: { code: "reason.confirmed" } });
  expect(content.checkIn?.answer).toMatchObject({ is: "well" });

  await dana("POST", path(id, "reopen"), { reason: "Once more." });
  await dana("POST", path(id, "resolve"), { reason: "Solved." });
  expect(await dutyOf(id)).toBeUndefined();
});

test("who says that it is not solved waits again, with a deadline", async () => {
  const it = await asked("Lea", "acme tea machine is broken again, angry");
  await approved(it.view);
  const back = await answers(it, "Lea", "No, nothing changed, still broken.");
  expect(back).toMatchObject({ status: "open", reason: { code: "reason.not-well" }, dueAt: expect.any(String) });
  expect(back.checkIn?.answer).toMatchObject({ is: "not-well" });
});

test("a declined text is followed by another that asks the same, and who writes meanwhile is answered instead", async () => {
  const it = await asked("Mia", "acme cake was dry, so disappointed");
  const first = world.newestDraft(it.view);
  const declined = await dana("POST", path(it.id, "decline"), { draft: first.number, reason: "In other words." });
  expect(declined.status, JSON.stringify(declined.body)).toBe(200);
  const second = await world.until(async () => {
    const now = await world.view("acme", it.id);
    return now.conversation.draft !== first.number && !now.conversation.draftDueAt && now;
  }, "another text");
  expect(world.newestDraft(second)).toMatchObject({ kind: "check-in" });
  expect(world.newestDraft(second).text).not.toBe(first.text);
  const wrote = await answers(it, "Mia", "acme, the new cake was dry too. Disappointed.");
  expect(wrote).toMatchObject({ status: "open", dueAt: expect.any(String) });
  expect(wrote.unasked).toBeUndefined();
});

test("nobody is asked who wrote since or is muted, where praise was answered, or when it is turned off", async () => {
  const wrote = await answered("Nils", "acme soup was cold, annoyed");
  await dana("POST", path(wrote.id, "resolve"), { reason: "Told the branch." });
  await answers(wrote, "Nils", "Still cold today, annoyed!");
  expect((await toDuty(wrote.id)).conversation.checkIn).toBeUndefined();

  const muted = await answered("Ola", "acme bread was old, annoyed");
  await dana("POST", path(muted.id, "resolve"), { reason: "A new one was sent." });
  const { author } = (await world.view("acme", muted.id)).conversation;
  await changeBrand(world.ctx, "acme", {
    muted: [{ platform: "playground", author: author.id, name: "Ola", until: "2100-01-01T00:00:00Z" }],
  });
  expect((await toDuty(muted.id)).conversation).toMatchObject({ status: "closed" });

  const praise = await answered("Pia", "acme coffee is wonderful, thank you, love it!");
  await dana("POST", path(praise.id, "resolve"), { reason: "Thanked." });
  expect((await toDuty(praise.id)).conversation.checkIn).toBeUndefined();

  await changeBrand(world.ctx, "acme", { checkIns: { days: 0 } });
  const off = await answered("Rut", "acme juice was warm, annoyed");
  await dana("POST", path(off.id, "resolve"), { reason: "A new one was sent." });
  expect(await dutyOf(off.id)).toBeUndefined();
  await changeBrand(world.ctx, "acme", { checkIns: null });
});

test("a kept promise is a solution; another promise that is open puts the question off, and undoing the close takes the duty back", async () => {
  const { view } = await world.drafted(source, { author: { name: "Sol" }, text: "acme coffee was cold", kind: "post" });
  const { id } = view.conversation;
  await approved(view, "Sorry, Sol. We will send you the missing lid by post. We will call you in five days.");
  const tasks = async () =>
    (await dana("GET", "/api/brands/acme/tasks")).body.tasks.filter(
      (task: any) => task.conversation === id && task.what === "promise",
    );
  const [sent, call] = (await tasks()).toSorted((a: any, b: any) => b.kind.localeCompare(a.kind));
  expect([sent.kind, call.kind]).toEqual(["send", "call"]);
  expect((await dana("POST", `/api/brands/acme/tasks/${sent.id}/done`)).status).toBe(200);
  const { dueAt } = (await dutyOf(id))!;
  expect((await toDuty(id)).conversation.checkIn).toBeUndefined();
  expect((await dutyOf(id))!.dueAt > dueAt).toBe(true);
  expect((await dana("POST", `/api/brands/acme/tasks/${call.id}/done`)).status).toBe(200);
  const resolved = await dana("POST", path(id, "resolve"), { reason: "Solved." });
  const { version } = resolved.body.undoable;
  expect((await dana("POST", path(id, "undo-act"), { version })).status).toBe(200);
  expect(await dutyOf(id)).toBeUndefined();
});

test("a person is asked for a number once in three months, whatever they said, and the answer is a figure", async () => {
  await changeBrand(world.ctx, "acme", { checkIns: { days: 1, satisfaction: true } });
  const first = await asked("Tom", "acme coffee was cold and nobody cared, angry");
  expect(first.view.conversation).toMatchObject({ unasked: "satisfaction", checkIn: { kind: "satisfaction" } });
  expect(world.newestDraft(first.view)).toMatchObject({ kind: "satisfaction", objections: [] });
  const out = await approved(first.view);
  const { askedAt } = out.conversation.checkIn!;
  const said = await answers(first, "Tom", "4");
  expect(said).toMatchObject({ status: "closed", checkIn: { answer: { is: "well", score: 4 } } });
  const within = { from: askedAt!, to: new Date(Date.parse(askedAt!) + 1).toISOString() };
  expect(satisfactionIn(said, within)).toEqual({ asked: 1, answered: 1, satisfied: 1 });

  const again = await asked("Tom", "acme tea was cold as well, angry");
  expect(again.view.conversation).toMatchObject({ unasked: "check-in" });
  world.clock.advance(93 * 86_400);
  dana = await world.person("approver", "Dana");
  const later = await asked("Tom", "acme cocoa was cold too, angry");
  expect(later.view.conversation).toMatchObject({ unasked: "satisfaction" });
  await changeBrand(world.ctx, "acme", { checkIns: null });
});
