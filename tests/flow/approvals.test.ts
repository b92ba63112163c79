import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationView } from "@earshot/core/conversation/read-conversation";
import { getBrand } from "@earshot/core/brand/change-brand";
import { dayOf } from "@earshot/core/digest/calendar";
import { inbox } from "@earshot/core/desk/inbox";
import { keys } from "@earshot/core/keys";
import type { Role } from "@earshot/core/team/person";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

type Caller = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let ada: Caller; // admin
let dana: Caller; // approver
let noam: Caller; // approver

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  dana = await world.person("approver", "Dana");
  noam = await world.person("approver", "Noam");
});
afterAll(() => world.close());

const at = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;
const grave = (n: number) => ({
  author: { name: `Grave ${n}` },
  text: `I found glass in my acme cup number ${n} and cut my mouth, I was in hospital. My lawyer will write to you.`,
  kind: "post" as const,
});
const praise = (
  name: string,
  text = "Thank you acme, the coffee was wonderful and the staff were so kind. I love it!",
) => ({
  author: { name },
  text,
  kind: "review" as const,
  rating: 5,
});
const asSeen = (view: ConversationView) => ({
  fingerprint: view.fingerprint,
  text: world.newestDraft(view).text,
});
const idOf = async (name: string) =>
  (await ada("GET", "/api/team")).body.people.find((each: { name: string }) => each.name === name).id as string;
const role = (name: string, as: Role) => ada("POST", "/api/team", { name, role: as });
const replies = async (post: string) => (await world.client.thread(post)).replies;
const approvedNow = async (post: string) => {
  const { items } = await inbox(world.ctx, "acme", { status: "approved" });
  return items.find(({ mention }) => mention === `playground:${post}`);
};
const rules = (body: object[]) => ada("PUT", "/api/brands/acme/approvals", { rules: body });
const usual = () =>
  rules([
    { id: "sensitive", asks: "second", intents: ["safety", "legal"] },
    { id: "own-urgent", asks: "other", urgency: ["critical", "high"] },
  ]);

test("what is grave takes two people: nothing is on its way after the first, and the rule and who is asked next are named", async () => {
  const { post, view } = await world.drafted(source, grave(1));
  expect(view.approval).toMatchObject({ demand: { people: 2 }, others: expect.arrayContaining([await idOf("Noam")]) });
  const first = await dana("POST", at(view.conversation.id, "approve"), asSeen(view));
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({
    conversation: { status: "open" },
    replies: [],
    approval: { first: { by: await idOf("Dana") }, demand: { rules: [{ id: "sensitive" }, { id: "own-urgent" }] } },
  });
  expect(first.body.approval.others).not.toContain(await idOf("Dana"));
  expect(await dana("POST", at(view.conversation.id, "approve"), asSeen(view))).toMatchObject({
    status: 409,
    body: { code: "taken", details: { first: true } },
  });
  world.clock.advance(60);
  await world.tick();
  expect(await replies(post)).toEqual([]);
  const second = await noam("POST", at(view.conversation.id, "approve"), asSeen(first.body));
  expect(second.body.replies[0].approvals.map(({ by }: { by: string }) => by)).toEqual([
    await idOf("Dana"),
    await idOf("Noam"),
  ]);
  world.clock.advance(11);
  await world.until(async () => (await replies(post)).length === 1, "the reply");
});

test("another text, a new mention or a decline starts the chain again with words, and a first approval can be taken back", async () => {
  const { view } = await world.drafted(source, grave(2));
  const { id } = view.conversation;
  await dana("POST", at(id, "approve"), asSeen(view));
  const back = await dana("POST", at(id, "take-back"), {});
  expect(back.body.approval.first).toBeUndefined();
  expect(await noam("POST", at(id, "take-back"), {})).toMatchObject({ status: 409, body: { code: "too-late" } });

  const again = await dana("POST", at(id, "approve"), asSeen(back.body));
  expect(await noam("POST", at(id, "take-back"), {})).toMatchObject({ status: 403 });
  const other = { fingerprint: again.body.fingerprint, text: `${world.newestDraft(view).text} We are so sorry.` };
  const changed = await noam("POST", at(id, "approve"), other);
  expect(changed.body).toMatchObject({
    conversation: { status: "open" },
    approval: { first: { by: await idOf("Noam") } },
  });
  expect(changed.body.events.map(({ what }: { what: string }) => what)).toContain("chain-restarted");

  await world.say(source, {
    ...grave(2),
    text: "I am still in the hospital, acme. Nobody calls me. My lawyer is here.",
  });
  const after = await world.view("acme", id);
  if (after.fingerprint.mention !== changed.body.fingerprint.mention)
    expect(after.approval.first?.broken).toMatchObject({ changed: [{ part: "mention" }] });
  const declined = await dana("POST", at(id, "decline"), {
    reason: "No",
    draft: after.conversation.draft,
  });
  expect(declined.body.approval.first).toBeUndefined();
});

test("of two who approve at the same moment both count, once each", async () => {
  const { post, view } = await world.drafted(source, grave(3));
  const both = await Promise.all([
    dana("POST", at(view.conversation.id, "approve"), asSeen(view)),
    noam("POST", at(view.conversation.id, "approve"), asSeen(view)),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const now = await world.view("acme", view.conversation.id);
  expect(new Set(now.replies[0]!.approvals!.map(({ by }) => by)).size).toBe(2);
  world.clock.advance(11);
  await world.until(async () => (await replies(post)).length === 1, "the reply");
  const undone = await noam("POST", at(view.conversation.id, "undo"), { reply: now.replies[0]!.id });
  expect(undone).toMatchObject({ status: 409 });
});

test("an undone second approval leaves the first standing", async () => {
  const { view } = await world.drafted(source, grave(4));
  const { id } = view.conversation;
  await dana("POST", at(id, "approve"), asSeen(view));
  const done = await noam("POST", at(id, "approve"), asSeen(view));
  const undone = await noam("POST", at(id, "undo"), { reply: done.body.conversation.reply });
  expect(undone.body).toMatchObject({
    conversation: { status: "open" },
    approval: { first: { by: await idOf("Dana") } },
  });
  expect(undone.body.approval.first.broken).toBeUndefined();
});

test("who was made a viewer in between counts no longer, before the second approval and before the sending", async () => {
  const { post, view } = await world.drafted(source, grave(5));
  const { id } = view.conversation;
  await world.person("approver", "Vera");
  const vera = await world.person("approver", "Vera");
  await vera("POST", at(id, "approve"), asSeen(view));
  await role("Vera", "viewer");
  const second = await noam("POST", at(id, "approve"), asSeen(view));
  expect(second.body).toMatchObject({
    conversation: { status: "open" },
    approval: { first: { by: await idOf("Noam") } },
  });
  expect(second.body.events.map(({ why }: { why?: object }) => why)).toContainEqual({ code: "why.chain-leaver" });
  await role("Vera", "approver");
  await (
    await world.person("approver", "Vera")
  )("POST", at(id, "approve"), asSeen(view));
  await role("Vera", "viewer");
  world.clock.advance(11);
  const held = await world.until(async () => {
    const now = await world.view("acme", id);
    return now.replies[0]!.status === "failed" && now;
  }, "it to be given back");
  expect(held.replies[0]).toMatchObject({ trouble: "stale" });
  expect(held.conversation.status).toBe("open");
  expect(await replies(post)).toEqual([]);
});

test("a rule that is changed in between counts from the next approval on, and what is approved stays so", async () => {
  const { post, view } = await world.drafted(source, grave(6));
  const { id } = view.conversation;
  await dana("POST", at(id, "approve"), asSeen(view));
  expect(await dana("PUT", "/api/brands/acme/approvals", { rules: [] })).toMatchObject({ status: 403 });
  await rules([]);
  world.clock.advance(30);
  await world.tick();
  expect(await replies(post)).toEqual([]);
  const alone = await dana("POST", at(id, "approve"), asSeen(view));
  expect(alone.body.conversation.status).toBe("approved");
  await usual();
  world.clock.advance(11);
  await world.until(
    async () => (await replies(post)).length === 1,
    "the reply that one rule-free approval was enough for",
  );
});

test("an own text where it is urgent takes somebody else; whoever did not write it may approve it alone", async () => {
  await rules([{ id: "own", asks: "other" }]);
  const { view } = await world.drafted(source, praise("Own Text"));
  const { id } = view.conversation;
  const text = "Thank you, that makes our day. Dana";
  const mine = await dana("POST", at(id, "approve"), { fingerprint: view.fingerprint, text });
  expect(mine.body).toMatchObject({
    conversation: { status: "open" },
    approval: { first: { by: await idOf("Dana") } },
  });
  const hers = await noam("POST", at(id, "approve"), { fingerprint: mine.body.fingerprint, text });
  expect(hers.body.conversation.status).toBe("approved");
  const other = await world.drafted(source, praise("Proposed"));
  const one = await dana("POST", at(other.view.conversation.id, "approve"), asSeen(other.view));
  expect(one.body.conversation.status).toBe("approved");
  await usual();
});

test("the amount of a compensation asks for an admin, and a changed amount starts the chain again", async () => {
  await rules([{ id: "dear", asks: "admin", amountFrom: 50 }]);
  await ada("PATCH", "/api/brands/acme", { compensationLimit: 100 });
  const { view } = await world.drafted(source, {
    ...praise("Dear"),
    text: "Where is my acme order? It is late again.",
  });
  const { id } = view.conversation;
  const given = await dana("POST", at(id, "compensate"), { kind: "voucher", amount: "60 EUR", value: 60 });
  const first = await dana("POST", at(id, "approve"), asSeen(given.body));
  expect(first.body.approval).toMatchObject({ first: { by: await idOf("Dana") }, others: [await idOf("Ada")] });
  const more = await dana("POST", at(id, "compensate"), { kind: "voucher", amount: "70 EUR", value: 70 });
  expect(more.body.approval.first.broken).toEqual({ compensation: true });
  await dana("POST", at(id, "approve"), asSeen(more.body));
  const done = await ada("POST", at(id, "approve"), asSeen(more.body));
  expect(done.body.conversation.status).toBe("approved");
  await usual();
});

test("a team of one is told, and its admin decides alone with a reason that is kept", async () => {
  const { view } = await world.drafted(source, grave(7));
  const { id } = view.conversation;
  expect(await ada("POST", at(id, "approve"), { ...asSeen(view), alone: "Quickly" })).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining("Dana") },
  });
  const before = (await ada("GET", "/api/team")).body.people as { id: string; name: string; role: Role }[];
  for (const each of before.filter(({ name }) => name !== "Ada")) await role(each.name, "viewer");
  const asked = await ada("POST", at(id, "approve"), asSeen(view));
  expect(asked).toMatchObject({ status: 403, body: { details: { alone: true } } });
  const alone = await ada("POST", at(id, "approve"), { ...asSeen(view), alone: "I am the only one here." });
  expect(alone.body.replies[0]).toMatchObject({ alone: { by: await idOf("Ada"), why: "I am the only one here." } });
  for (const each of before.filter(({ name }) => name !== "Ada")) await role(each.name, each.role);
  // Another role ends sessions.
  dana = await world.person("approver", "Dana");
  noam = await world.person("approver", "Noam");
});

test("thanks for plain praise are approved together, each by itself, at most fifty, and can all be taken back", async () => {
  const first = await world.drafted(source, praise("Many One"));
  const second = await world.drafted(source, praise("Many Two"));
  const bad = await world.drafted(source, grave(8));
  const list = await dana("GET", "/api/brands/acme/low-risk");
  const listed = list.body.items.map(({ id }: { id: string }) => id);
  expect(listed).toEqual(expect.arrayContaining([first.view.conversation.id, second.view.conversation.id]));
  expect(listed).not.toContain(bad.view.conversation.id);
  const item = (view: ConversationView) => ({ id: view.conversation.id, ...asSeen(view) });
  const many = await dana("POST", "/api/brands/acme/approve-many", {
    items: [item(first.view), { ...item(second.view), text: "My own words, thank you." }, item(bad.view)],
  });
  expect(many.body.results).toMatchObject([
    { ok: true },
    { ok: false, why: "own-text" },
    { ok: false, why: "urgency" },
  ]);
  const undone = await dana("POST", "/api/brands/acme/undo-many", {
    items: [{ id: first.view.conversation.id, reply: many.body.results[0].reply }],
  });
  expect(undone.body.results).toMatchObject([{ ok: true }]);
  world.clock.advance(30);
  await world.tick();
  expect(await replies(first.post)).toEqual([]);
  const fifty = Array.from({ length: 51 }, (_, n) => ({ ...item(first.view), id: `c${n}` }));
  expect(await dana("POST", "/api/brands/acme/approve-many", { items: fifty })).toMatchObject({ status: 400 });
});

test("nothing goes out by itself unless it is turned on; then praise waits, shows its path, can be stopped, and three stops turn it off", async () => {
  const off = await world.drafted(source, praise("Policy Off"));
  world.clock.advance(3600);
  await world.tick();
  expect((await world.view("acme", off.view.conversation.id)).conversation.status).toBe("open");
  expect(await replies(off.post)).toEqual([]);

  const automatic = {
    on: true,
    languages: ["en"],
    platforms: ["playground"],
    confidence: 0.5,
    perDay: 5,
    waitMinutes: 30,
  };
  const approvals = (await getBrand(world.ctx, "acme")).approvals!;
  expect(await ada("PUT", "/api/brands/acme/approvals", { rules: approvals.rules, automatic })).toMatchObject({
    status: 200,
  });
  const waiting = async (name: string, text?: string) => {
    const post = await world.say(source, praise(name, text));
    return world.until(async () => {
      const mine = await approvedNow(post);
      return mine && { post, view: await world.view("acme", mine.id) };
    }, `the policy to approve ${name}`);
  };
  const one = await waiting("Policy One");
  const [reply] = one.view.replies;
  expect(reply).toMatchObject({ approvedBy: "earshot", policy: { name: "praise" } });
  expect(reply!.policy!.checks.every(({ ok }) => ok)).toBe(true);
  world.clock.advance(29 * 60);
  await world.tick();
  expect(await replies(one.post)).toEqual([]);
  world.clock.advance(90);
  await world.tick();
  await world.until(async () => {
    world.clock.advance(1); // it may wait its turn behind what goes out on the same account
    await world.tick();
    return (await replies(one.post)).length === 1;
  }, "it to go out by itself");

  const bad = await world.drafted(source, grave(9));
  expect(bad.view.conversation.status).toBe("open");
  for (const [name, text] of [
    ["Stop One", "Best acme cake in town, thank you!"],
    ["Stop Two", "Lovely acme terrace, great music, thank you so much!"],
    ["Stop Three", "Great acme app, ordering is so easy. Love it!"],
  ] as const) {
    const { view } = await waiting(name, text);
    const stopped = await dana("POST", at(view.conversation.id, "undo"), { reply: view.replies[0]!.id });
    expect(stopped.body.conversation.status).toBe("open");
  }
  const brand = await getBrand(world.ctx, "acme");
  expect(brand.approvals?.automatic).toMatchObject({ on: false, stopped: { wrong: 3, of: 4 } });
  expect(await world.ctx.store.get(keys.automaticRecord("acme"))).toMatchObject({ today: 4 });
});

test("what waits to go out by itself comes back when that is turned off or sending is stopped", async () => {
  const approvals = (await getBrand(world.ctx, "acme")).approvals!;
  const automatic = {
    on: true,
    languages: ["en"],
    platforms: ["playground"],
    confidence: 0.5,
    perDay: 1,
    waitMinutes: 5,
  };
  const set = (on: boolean) =>
    ada("PUT", "/api/brands/acme/approvals", { rules: approvals.rules, automatic: { ...automatic, on } });
  world.clock.advance(86_400);
  await set(true);
  const post = await world.say(source, praise("Policy Back"));
  const found = await world.until(() => approvedNow(post), "the policy to approve");
  const capped = await world.drafted(source, praise("Over The Cap"));
  expect(capped.view.conversation.status).toBe("open");
  await set(false);
  world.clock.advance(400);
  await world.tick();
  const back = await world.until(async () => {
    const now = await world.view("acme", found.id);
    return now.conversation.status === "open" && now;
  }, "it to come back");
  expect(back.replies[0]).toMatchObject({ status: "failed", trouble: "stale" });
  expect(await replies(post)).toEqual([]);
});

test("drafts that the policy would have let out, had the day's replies not been spent, turn it off once people changed or declined three", async () => {
  const approvals = (await getBrand(world.ctx, "acme")).approvals!;
  const automatic = {
    on: true,
    languages: ["en"],
    platforms: ["playground"],
    confidence: 0.5,
    perDay: 1,
    waitMinutes: 30,
  };
  expect(await ada("PUT", "/api/brands/acme/approvals", { rules: approvals.rules, automatic })).toMatchObject({
    status: 200,
  });
  const spent = { day: dayOf(world.ctx.now(), "UTC"), today: 1, recent: [], version: 1 };
  await world.ctx.store.commit([{ put: keys.automaticRecord("acme"), value: spent, if: "absent" }]);
  // Drafts that say what was said just before are warned of, and would not have gone out by themselves.
  const clean: ConversationView[] = [];
  for (let n = 1; clean.length < 4 && n <= 16; n++) {
    const { view } = await world.drafted(source, praise(`Person ${n}`));
    if (world.newestDraft(view).objections.length === 0) clean.push(view);
  }
  const [same, one, two, three] = clean as [ConversationView, ConversationView, ConversationView, ConversationView];
  const approve = (view: ConversationView, text = asSeen(view).text) =>
    dana("POST", at(view.conversation.id, "approve"), { ...asSeen(view), text });
  expect(await approve(same)).toMatchObject({ status: 200 });
  expect(await approve(one, "Thank you, that makes our day. See you soon at the counter!")).toMatchObject({
    status: 200,
  });
  const decline = (view: ConversationView) =>
    dana("POST", at(view.conversation.id, "decline"), { draft: world.newestDraft(view).number, reason: "Too stiff" });
  expect(await decline(two)).toMatchObject({ status: 200 });
  expect((await getBrand(world.ctx, "acme")).approvals?.automatic?.on).toBe(true);
  expect(await decline(three)).toMatchObject({ status: 200 });
  expect((await getBrand(world.ctx, "acme")).approvals?.automatic).toMatchObject({
    on: false,
    stopped: { wrong: 3, of: 4 },
  });
});
