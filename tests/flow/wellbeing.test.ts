import { ConnectorError } from "@earshot/core/errors";
import { setContact } from "@earshot/core/wellbeing/set-contact";
import { changeBrand } from "@earshot/core/brand/change-brand";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let approver: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  approver = await world.person("approver", "Ann");
});
afterAll(() => world.close());

const at = (path: string) => `/api/brands/acme/${path}`;
const list = async () => (await approver("GET", at("no-contact"))).body.authors as { name: string; why: string }[];

test("who asks not to be contacted is proposed, noted by a person, and then neither drafted for nor answered", async () => {
  const { view } = await world.drafted(source, {
    author: { name: "Paula" },
    text: "The acme coffee was cold. Do not contact me again about this order.",
  });
  expect(view.asksNoContact).toBe(true);
  expect(view.canReply).toBe(true);
  const { id, author, platform } = view.conversation;
  const who = { platform, author: author.id, name: author.name };
  const noted = await approver("POST", at("contact"), { ...who, contact: false, conversation: id });
  expect(noted).toMatchObject({ status: 200, body: { why: "asked" } });
  const after = await world.view("acme", id);
  expect(after).toMatchObject({ canReply: false, noContact: { why: "asked" } });
  expect(after.asksNoContact).toBeUndefined();
  expect(after.events.at(-1)).toMatchObject({ what: "no-contact" });
  const draft = world.newestDraft(view);
  for (const [verb, body] of [
    ["approve", { fingerprint: after.fingerprint, text: draft.text }],
    ["redraft", { wishes: [], draft: draft.number }],
    ["edit", { text: "Sorry", draft: draft.number }],
    ["posted", { text: "Sorry" }],
  ] as const) {
    const refused = await approver("POST", at(`conversations/${id}/${verb}`), body);
    expect(refused, verb).toMatchObject({ status: 400, body: { code: "bad-input" } });
    expect(refused.body.says.code ?? refused.body.says, verb).toContain("contact.asked");
  }
  expect(await list()).toMatchObject([{ name: "Paula", why: "asked" }]);
  await changeBrand(world.ctx, "acme", { timeZone: "Europe/Vilnius" });
  expect(await list(), "other settings leave it").toHaveLength(1);
});

test("it is lifted by who approves, with a reason; nobody is lifted who was not noted", async () => {
  const who = { platform: "playground", author: "p1" };
  expect((await approver("POST", at("contact"), { ...who, contact: true, reason: " " })).status).toBe(400);
  const drafter = await world.person("drafter", "Dan");
  expect((await drafter("POST", at("contact"), { ...who, contact: true, reason: "She wrote" })).status).toBe(403);
  const [noted] = (await approver("GET", at("no-contact"))).body.authors;
  const lifted = { platform: noted.platform, author: noted.author, contact: true, reason: "She asked for a call" };
  expect((await approver("POST", at("contact"), lifted)).status).toBe(200);
  expect(await list()).toEqual([]);
  expect((await approver("POST", at("contact"), lifted)).status).toBe(404);
  expect((await approver("POST", at("contact"), { ...who, contact: false, extra: 1 })).body.detail).toContain("extra");
});

test("a platform that says that the author has blocked us ends it for all their conversations", async () => {
  const { view } = await world.drafted(source, { author: { name: "Bela" }, text: "The acme coffee was cold again." });
  const { id } = view.conversation;
  const { reply } = world.ctx.connectors["playground"]!;
  const connector = world.ctx.connectors["playground"] as { reply?: typeof reply };
  connector.reply = async () => {
    throw new ConnectorError("blocked", "The author has blocked this account.");
  };
  try {
    const text = world.newestDraft(view).text;
    await approver("POST", at(`conversations/${id}/approve`), { fingerprint: view.fingerprint, text });
    world.clock.advance(120);
    await world.tick();
    await world.until(async () => (await list()).length > 0, "the block to be noted");
  } finally {
    connector.reply = reply!;
  }
  expect(await list()).toMatchObject([{ name: "Bela", why: "blocked" }]);
  await world.until(async () => (await world.view("acme", id)).conversation.status === "open", "it to come back");
  expect(await world.view("acme", id)).toMatchObject({ canReply: false, noContact: { why: "blocked", by: "earshot" } });
});

test("what is hostile is marked on its conversation; each person says for themselves whether it is covered", async () => {
  const { view } = await world.drafted(source, {
    author: { name: "Grim" },
    text: "The acme coffee is awful, you are a bunch of incompetent idiots.",
  });
  expect(view.conversation.abuse).toEqual(["insult"]);
  expect((await approver("GET", "/api/me")).body.person.showsHostile).toBeUndefined();
  await approver("PUT", "/api/me/hostile", { hidden: false });
  expect((await approver("GET", "/api/me")).body.person.showsHostile).toBe(true);
  const { people } = (await (await world.person("admin", "Root"))("GET", "/api/team")).body;
  expect(people.find(({ name }: { name: string }) => name === "Ann")).not.toHaveProperty("showsHostile");
  await approver("PUT", "/api/me/hostile", { hidden: true });
  expect((await approver("GET", "/api/me")).body.person.showsHostile).toBeUndefined();
  await expect(setContact(world.ctx, "acme", { platform: "x" })).rejects.toMatchObject({ code: "bad-input" });
});

test("customers know somebody by their pseudonym: it signs, and their name goes out with nobody's approval", async () => {
  const kim = await world.person("approver", "Dana Levi");
  const { person } = (await kim("GET", "/api/me")).body;
  await changeBrand(world.ctx, "acme", { voice: { signature: "The Acme team" } });
  const named = await kim("PUT", `/api/team/${person.id}/pseudonym`, { pseudonym: " Kim " });
  expect(named).toMatchObject({ status: 200, body: { person: { name: "Dana Levi", pseudonym: "Kim" } } });
  const { view } = await world.drafted(source, { author: { name: "Vera" }, text: "The acme coffee was cold today." });
  const approve = (who: typeof kim, text: string) =>
    who("POST", at(`conversations/${view.conversation.id}/approve`), { fingerprint: view.fingerprint, text });
  const { text } = world.newestDraft(view);
  expect(text).toContain("The Acme team");
  for (const told of [text.replace("The Acme team", "Dana"), text.replace("The Acme team", "Dana Levi, Acme")]) {
    const refused = await approve(approver, told);
    expect(refused).toMatchObject({ status: 400, body: { says: { code: "refusal.true-name", pseudonym: "Kim" } } });
  }
  // Signed by another name it is still Earshot's own text, in which nothing was changed.
  const signed = await approve(kim, text.replace("The Acme team", "Kim"));
  expect(signed.body.replies.at(-1)).toMatchObject({
    text: text.replace("The Acme team", "Kim"),
    approvedBy: person.id,
  });
  expect(signed.body.replies.at(-1).writer).toBeUndefined();
  const viewer = await world.person("viewer", "Vic");
  expect((await viewer("PUT", `/api/team/${person.id}/pseudonym`, { pseudonym: "X" })).status).toBe(403);
  expect((await kim("PUT", `/api/team/${person.id}/pseudonym`, { pseudonym: null })).body.person.pseudonym).toBe(
    undefined,
  );
});

test("after so many hostile mentions in a day a pause is offered; put off it is offered again after as many more", async () => {
  await changeBrand(world.ctx, "acme", { pauses: { after: 2, minutes: 20 } });
  const noa = await world.person("drafter", "Noa");
  const read = async (...mentions: string[]) => (await noa("POST", at("strain"), { mentions })).body;
  expect(await read("m1", "m1")).toEqual({ read: 1, after: 2, minutes: 20, offered: false });
  expect(await read("m1")).toMatchObject({ read: 1, offered: false });
  expect(await read("m2")).toMatchObject({ read: 2, offered: true });
  expect((await noa("GET", at("strain"))).body).toMatchObject({ read: 2, offered: true });
  expect((await noa("POST", at("strain/not-now"))).body).toMatchObject({ read: 2, offered: false });
  world.clock.advance(1);
  expect(await read("m3")).toMatchObject({ read: 3, offered: false });
  expect(await read("m4")).toMatchObject({ read: 4, offered: true });
  await noa("PUT", "/api/me/pause-after", { hostile: 0 });
  expect((await noa("GET", at("strain"))).body).toMatchObject({ after: 0, offered: false });
  await noa("PUT", "/api/me/pause-after", { hostile: null });
  expect((await noa("GET", at("strain"))).body).toMatchObject({ after: 2, offered: true });
  expect((await approver("GET", at("strain"))).body).toMatchObject({ read: 0, offered: false });
  expect((await noa("POST", at("strain"), { mentions: [] })).status).toBe(400);
  world.clock.advance(86_400);
  expect((await noa("GET", at("strain"))).body).toMatchObject({ read: 0, offered: false });
});

test("who takes a pause is given nothing, others may write where they wrote, and they are back when they say so", async () => {
  const noa = await world.person("drafter", "Noa");
  const { id } = (await noa("GET", "/api/me")).body.person;
  const { view } = await world.drafted(source, { author: { name: "Rita" }, text: "The acme coffee was cold at noon." });
  const here = at(`conversations/${view.conversation.id}`);
  expect((await noa("POST", `${here}/claim`, {})).status).toBe(200);
  expect((await approver("POST", `${here}/claim`, {})).status).toBe(409);
  const paused = await noa("PUT", "/api/me/pause", { minutes: 15 });
  expect(paused.body.person.pausedUntil).toBe(new Date(world.ctx.now().getTime() + 900_000).toISOString());
  expect((await approver("POST", `${here}/claim`, {})).status).toBe(200);
  await approver("POST", `${here}/leave`, {});
  const refused = await approver("POST", `${here}/assign`, { owner: id });
  expect(refused).toMatchObject({ status: 400, body: { says: { code: "refusal.paused", name: "Noa" } } });
  const { people } = (await approver("GET", at("people"))).body;
  expect(people.find((each: { id: string }) => each.id === id).pausedUntil).toBeDefined();
  expect((await noa("POST", `${here}/assign`, { owner: id })).status).toBe(200);
  expect((await noa("PUT", "/api/me/pause", { minutes: null })).body.person.pausedUntil).toBeUndefined();
  expect((await approver("POST", `${here}/assign`, { owner: id })).status).toBe(200);
  expect((await noa("PUT", "/api/me/pause", { minutes: 0 })).status).toBe(400);
  const entries = (await (await world.person("admin", "Root"))("GET", "/api/audit?what=person.changed")).body.entries;
  expect(JSON.stringify(entries)).not.toContain("paused");
});
