import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

type Caller = Awaited<ReturnType<World["person"]>>;
let world: World;
let source: Source;
let ada: Caller; // admin
let noam: Caller; // approver

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  ada = await world.person("admin", "Ada");
  noam = await world.person("approver", "Noam");
});
afterAll(() => world.close());

const make = async (input: object) => {
  const { status, body } = await ada("POST", "/api/keys", input);
  expect(status).toBe(201);
  return body as { key: { id: string; name: string }; token: string };
};

/** Asks as a machine does: with its key, and nothing else. */
async function as(token: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await world.api.request(path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

const at = (id: string, verb: string) => `/api/brands/acme/conversations/${id}/${verb}`;
const grave = (n: number) => ({
  author: { name: `Glass ${n}` },
  text: `I found glass in my acme cup number ${n} and cut my mouth, I was in hospital. My lawyer will write to you.`,
  kind: "post" as const,
});
const praise = (name: string) => ({
  author: { name },
  text: "Thank you acme, the coffee was wonderful and the staff were so kind. I love it!",
  kind: "review" as const,
  rating: 5,
});

test("a machine reads, writes and approves by its key alone, under the key's name, within its role", async () => {
  const { key, token } = await make({ name: "Helpdesk", brands: { acme: "approver" }, days: 30 });
  expect((await as(token, "GET", "/api/me")).body).toMatchObject({
    person: { id: key.id, brands: { acme: "approver" } },
  });
  const { view } = await world.drafted(source, praise("Mia Key"));
  const { id } = view.conversation;
  expect((await as(token, "POST", at(id, "note"), { text: "Known to the help desk." })).status).toBe(200);
  const approved = await as(token, "POST", at(id, "approve"), {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  expect(approved.body.conversation).toMatchObject({ status: "approved" });
  expect(approved.body.conversation.owner).toBeUndefined();
  expect(approved.body.events.map(({ by }: { by: string }) => by)).toContain(key.id);
  expect((await ada("GET", "/api/team")).body.keys).toContainEqual({ id: key.id, name: "Helpdesk" });
  expect((await as(token, "PATCH", "/api/brands/acme", { name: "Mine" })).status).toBe(403);
  expect((await as(token, "GET", "/api/brands/bolt/inbox")).status).toBe(404);
  expect((await as(token, "POST", "/api/keys", { name: "Child", role: "viewer" })).status).toBe(403);
});

test("a request with a cookie and a key is refused, and a cookie still needs its header", async () => {
  const { token } = await make({ name: "Both", role: "viewer" });
  const cookie = { cookie: "earshot_session=whatever" };
  expect(await as(token, "GET", "/api/me", undefined, cookie)).toMatchObject({
    status: 400,
    body: { says: { code: "refusal.key-and-cookie" } },
  });
  const basic = await world.api.request("/api/keys", { method: "POST", headers: { authorization: "Basic YTpi" } });
  expect(basic.status).toBe(401);
});

test("a key is told once, listed without its secret, renamed, and out with its revocation", async () => {
  const { key, token } = await make({ name: "Reporting", role: "marketing" });
  await as(token, "GET", "/api/me");
  expect((await ada("PATCH", `/api/keys/${key.id}`, { name: "Reports" })).body).toMatchObject({ name: "Reports" });
  const { body } = await ada("GET", "/api/keys");
  const listed = body.keys.find(({ id }: { id: string }) => id === key.id);
  expect(listed).toMatchObject({ name: "Reports", maker: "Ada", state: "good", lastUse: { at: expect.any(String) } });
  expect(JSON.stringify(body)).not.toContain(token.slice(-36));
  expect(JSON.stringify(body)).not.toContain("hash");
  expect((await noam("GET", "/api/keys")).status).toBe(403);
  expect((await ada("DELETE", `/api/keys/${key.id}`)).status).toBe(204);
  expect(await as(token, "GET", "/api/me")).toMatchObject({
    status: 401,
    body: { says: { code: "refusal.key-unknown" } },
  });
  expect(JSON.stringify(world.lines)).not.toContain(token.slice(-36));
});

test("where a rule asks for two people, nobody is two by a key of their own; another's key may be the second", async () => {
  const mine = await make({ name: "Ada's robot", role: "admin" });
  const { view } = await world.drafted(source, grave(1));
  const { id } = view.conversation;
  const seen = { fingerprint: view.fingerprint, text: world.newestDraft(view).text };
  expect(await as(mine.token, "POST", at(id, "approve"), seen)).toMatchObject({
    status: 403,
    body: { says: { code: "refusal.people-of-team" } },
  });
  expect((await as(mine.token, "POST", at(id, "approve"), { ...seen, alone: "I am a robot" })).status).toBe(403);
  const first = await ada("POST", at(id, "approve"), seen);
  expect(first.body.conversation.status).toBe("open");
  const again = { fingerprint: first.body.fingerprint, text: seen.text };
  expect((await as(mine.token, "POST", at(id, "approve"), again)).status).toBe(403);
  const { body } = await noam("POST", at(id, "approve"), again);
  expect(body.conversation.status).toBe("approved");

  const other = await world.drafted(source, grave(2));
  const theirs = { fingerprint: other.view.fingerprint, text: world.newestDraft(other.view).text };
  const noams = await noam("POST", at(other.view.conversation.id, "approve"), theirs);
  expect(noams.body.conversation.status).toBe("open");
  const second = await as(mine.token, "POST", at(other.view.conversation.id, "approve"), {
    fingerprint: noams.body.fingerprint,
    text: theirs.text,
  });
  expect(second.body.conversation.status).toBe("approved");
  // Of one account one reply goes out after the other.
  await world.until(async () => {
    world.clock.advance(60);
    await world.tick();
    return (await world.client.thread(other.post)).replies.length === 1;
  }, "the reply of two");
});

test("what a key asked to be closed is not closed by its own maker", async () => {
  const { token } = await make({ name: "Closer", role: "approver" });
  const { view } = await world.drafted(source, grave(3));
  const { id } = view.conversation;
  const asked = await as(token, "POST", at(id, "dismiss"), { reason: "A test" });
  expect(asked.body.conversation.closing).toBeDefined();
  expect(await ada("POST", at(id, "dismiss"), { reason: "Indeed" })).toMatchObject({
    status: 403,
    body: { says: { code: "refusal.closing-own" } },
  });
  expect((await noam("POST", at(id, "dismiss"), { reason: "Indeed" })).body.conversation.status).toBe("closed");
});

test("two weeks before its end the minute's tick has the maker told", async () => {
  const mail = "ada@acme.example";
  await ada("POST", "/api/team", { name: "Ada", role: "admin", email: mail });
  await make({ name: "Soon over", role: "viewer", days: 20 });
  world.clock.advance(16 * 86_400);
  await world.tick();
  const told = await world.until(
    () => world.notices.find(({ subject }) => subject.includes("Soon over")),
    "the notice",
  );
  expect(told).toMatchObject({ to: [mail], subject: "The access key Soon over ends soon" });
});
