import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;
let noam: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
  noam = await world.person("approver", "Noam");
});
afterAll(() => world.close());

const at = (id: string, verb = "") => `/api/brands/acme/conversations/${id}${verb && `/${verb}`}`;
const complaint = (n: number) => ({
  author: { name: `Maria Lopez ${n}` },
  text: `My acme latte number ${n} was cold and the staff ignored me. Very disappointed.`,
  kind: "post" as const,
});

test("one of two approvers wins, the other is told who", async () => {
  const { post, view } = await world.drafted(source, complaint(1));
  const text = world.newestDraft(view).text;
  const body = { fingerprint: view.fingerprint, text };
  const both = await Promise.all([
    dana("POST", at(view.conversation.id, "approve"), body),
    noam("POST", at(view.conversation.id, "approve"), body),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const lost = both.find(({ status }) => status === 409)!;
  const name = both.indexOf(lost) === 0 ? "Noam" : "Dana";
  expect(lost.body).toMatchObject({
    code: "taken",
    detail: `It was approved by ${name} already.`,
    says: { code: "refusal.approved-already", name },
    details: { by: expect.stringMatching(/^p/) },
  });
  world.clock.advance(11);
  await world.until(async () => (await world.client.thread(post)).replies.length === 1, "the reply");
  expect((await world.client.thread(post)).replies[0]).toMatchObject({ text });
});

test("edits and approves in one step, keeping both versions and the decision", async () => {
  const { post, view } = await world.drafted(source, complaint(2));
  const text =
    "Hello Maria, we are sorry your latte was cold. Please write to care@acme.example so that we can make it right. Dana";
  const done = await dana("POST", at(view.conversation.id, "approve"), { fingerprint: view.fingerprint, text });
  expect(done.body.code ?? "ok", JSON.stringify(done.body)).toBe("ok");
  expect(done.body.drafts).toHaveLength(2);
  expect(done.body.drafts[1]).toMatchObject({ text, by: expect.stringMatching(/^p/) });
  expect(done.body.events.map((event: { what: string }) => event.what)).toEqual(
    expect.arrayContaining(["drafted", "draft-edited", "approved"]),
  );
  world.clock.advance(11);
  await world.until(
    async () => (await world.client.thread(post)).replies.some((reply) => reply.text === text),
    "the edited reply",
  );
});

test("undoes within ten seconds, and not later", async () => {
  const { post, view } = await world.drafted(source, complaint(3));
  const body = { fingerprint: view.fingerprint, text: world.newestDraft(view).text };
  const approved = await dana("POST", at(view.conversation.id, "approve"), body);
  const reply = approved.body.conversation.reply;
  world.clock.advance(5);
  const undone = await dana("POST", at(view.conversation.id, "undo"), { reply });
  expect(undone.body.conversation.status).toBe("open");
  world.clock.advance(30);
  await world.tick();
  const again = await dana("POST", at(view.conversation.id, "approve"), {
    ...body,
    fingerprint: undone.body.fingerprint,
  });
  expect(again.status).toBe(200);
  world.clock.advance(11);
  await world.until(async () => (await world.client.thread(post)).replies.length === 1, "the second approval's reply");
  const late = await dana("POST", at(view.conversation.id, "undo"), { reply: again.body.conversation.reply });
  expect(late).toMatchObject({ status: 409, body: { code: "too-late" } });
  expect((await world.client.thread(post)).replies).toHaveLength(1);
});

test("refuses an approval of a mention edited since it was opened, and says what changed", async () => {
  const { post, view } = await world.drafted(source, complaint(4));
  await world.client.edit(post, {
    text: "Update: acme apologised and gave me a new latte. The straw was broken though, disappointed again.",
  });
  world.clock.advance(60);
  await world.collect(source);
  await world.until(
    async () => (await world.view("acme", view.conversation.id)).mentions[0]!.version === 2,
    "the edit",
  );
  const stale = await dana("POST", at(view.conversation.id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  expect(stale).toMatchObject({ status: 409, body: { code: "stale" } });
  expect(stale.body.details.changed.map((change: { part: string }) => change.part)).toContain("mention");
});

test("does not send what was edited upstream between approval and sending", async () => {
  const { post, view } = await world.drafted(source, complaint(5));
  await dana("POST", at(view.conversation.id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  await world.client.edit(post, {
    text: "Never mind my acme complaint, I found my wallet, but your shop in Vilnius was closed and I am angry.",
  });
  world.clock.advance(11);
  const after = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.replies[0]!.status === "failed" && now.conversation.status === "open" && now;
  }, "the stale reply to come back");
  expect(after.replies[0]).toMatchObject({ trouble: "stale", text: world.newestDraft(view).text });
  expect((await world.client.thread(post)).replies).toHaveLength(0);
});

test("closes what the customer deleted before it was sent", async () => {
  const { post, view } = await world.drafted(source, complaint(6));
  await dana("POST", at(view.conversation.id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  await world.client.remove(post);
  world.clock.advance(11);
  const after = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return now.conversation.status === "closed" && now;
  }, "it to close");
  expect(after.conversation).toMatchObject({ gone: true, reason: { code: "reason.deleted" } });
});

test("declines with a reason, drafts another, and keeps the declined one", async () => {
  const { view } = await world.drafted(source, complaint(7));
  const draft = world.newestDraft(view);
  const declined = await dana("POST", at(view.conversation.id, "decline"), { reason: "Too long", draft: draft.number });
  expect(declined.status).toBe(200);
  const next = await world.until(async () => {
    const now = await world.view("acme", view.conversation.id);
    return (now.conversation.draft ?? 0) > draft.number && now;
  }, "another draft");
  expect(next.conversation.status).toBe("open");
  expect(next.drafts[0]!.declined).toMatchObject({ reason: "Too long" });
  expect(world.newestDraft(next).text).not.toBe(draft.text);
});

test("dismisses with a reason, and the conversation leaves the inbox", async () => {
  const { view } = await world.drafted(source, complaint(8));
  expect(await dana("POST", at(view.conversation.id, "dismiss"), { reason: "" })).toMatchObject({ status: 400 });
  const dismissed = await dana("POST", at(view.conversation.id, "dismiss"), { reason: "Not about us" });
  expect(dismissed.body.conversation).toMatchObject({
    status: "closed",
    reason: { code: "reason.dismissed", why: "Not about us" },
  });
  expect((await world.open()).map(({ id }) => id)).not.toContain(view.conversation.id);
});

test("lets viewers read and nothing more, and strangers nothing", async () => {
  const { view } = await world.drafted(source, complaint(9));
  const viewer = await world.person("viewer", "Vera");
  expect((await viewer("GET", at(view.conversation.id))).status).toBe(200);
  const body = { fingerprint: view.fingerprint, text: "Hi" };
  expect(await viewer("POST", at(view.conversation.id, "approve"), body)).toMatchObject({
    status: 403,
    body: { code: "not-allowed" },
  });
  const stranger = await world.api.request(at(view.conversation.id));
  expect(stranger.status).toBe(401);
  const forged = await world.api.request(at(view.conversation.id, "approve"), { method: "POST", body: "{}" });
  expect(forged.status).toBe(401);
});

test("a switch for one platform of a brand holds and releases as the one for all does", async () => {
  const { post, view } = await world.drafted(source, complaint(11));
  const admin = await world.person("admin", "Ada");
  expect((await dana("PATCH", "/api/brands/acme", { stopped: ["playground"] })).status).toBe(200);
  await dana("POST", at(view.conversation.id, "approve"), {
    fingerprint: (await world.view("acme", view.conversation.id)).fingerprint,
    text: world.newestDraft(view).text,
  });
  world.clock.advance(11);
  await world.until(
    async () => (await world.view("acme", view.conversation.id)).replies[0]!.trouble === "paused",
    "it to be held",
  );
  expect((await admin("PATCH", "/api/brands/acme", { stopped: [] })).status).toBe(200);
  await world.until(async () => (await world.client.thread(post)).replies.length === 1, "the held reply");
});

test("the kill switch holds what is approved and sends it when it is lifted", async () => {
  const { post, view } = await world.drafted(source, complaint(10));
  const admin = await world.person("admin", "Ada");
  await dana("PUT", "/api/stop", { stopped: true });
  await dana("POST", at(view.conversation.id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  world.clock.advance(11);
  await world.until(
    async () => (await world.view("acme", view.conversation.id)).replies[0]!.trouble === "paused",
    "it to be held",
  );
  expect((await world.client.thread(post)).replies).toHaveLength(0);
  expect(await dana("PUT", "/api/stop", { stopped: false })).toMatchObject({ status: 403 });
  await admin("PUT", "/api/stop", { stopped: false }); // and no tick: it goes out at once
  await world.until(async () => (await world.client.thread(post)).replies.length === 1, "the held reply");
});
