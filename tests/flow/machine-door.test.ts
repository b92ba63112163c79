import { ask, createClient, type EarshotClient } from "@earshot/client/create-client";
import { keys } from "@earshot/core/keys";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mustBeAsDescribed } from "../support/described.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let admin: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  admin = await world.person("admin", "Ada");
});
afterAll(() => world.close());

let made = 0;
async function keyOf(may: object): Promise<string> {
  const { body } = await admin("POST", "/api/keys", { name: `Machine ${++made}`, days: 30, ...may });
  return body.token;
}

/** A client that knows the API from its description alone; every answer is held against it. */
async function machine(may: object): Promise<EarshotClient> {
  const key = await keyOf(may);
  return createClient({
    url: "http://earshot.test",
    key,
    fetch: async (request) => {
      const answer = await world.api.fetch(request.clone());
      const isJson = answer.headers.get("content-type")?.includes("json");
      const body = isJson ? await answer.clone().json() : undefined;
      const { pathname, search } = new URL(request.url);
      if (isJson) mustBeAsDescribed(request.method, pathname + search, answer.status, body);
      return answer;
    },
  });
}

const at = (id: string) => ({ path: { brand: "acme", id } });
const note = (token: string, headers: Record<string, string>, id: string, body: unknown = { text: "Seen." }) =>
  world.api.request(`/api/brands/acme/conversations/${id}/note`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

test("a day of work by a client that is made from the description alone", async () => {
  const robot = await machine({ role: "admin" });
  const { person, brands } = await ask(robot, "get", "/api/me");
  expect([person.name, brands.map(({ id }) => id)]).toEqual([`Machine ${made}`, ["acme"]]);
  const text = "Thank you acme, the coffee was wonderful and the staff were so kind. I love it!";
  await world.drafted(source, { author: { name: "Mia Day" }, text, kind: "review", rating: 5 });

  const inbox = await ask(robot, "get", "/api/brands/{brand}/inbox", {
    path: { brand: "acme" },
    query: { platform: "playground" },
  });
  if (!("items" in inbox)) throw new Error("The inbox is unchanged, for who never asked.");
  const [row] = inbox.items;
  const view = await ask(robot, "get", "/api/brands/{brand}/conversations/{id}", at(row!.id));
  if ("unchanged" in view) throw new Error("Unchanged.");
  const draft = view.drafts.find(({ number }) => number === view.conversation.draft)!;
  await ask(robot, "post", "/api/brands/{brand}/conversations/{id}/note", { ...at(row!.id), body: { text: "Kind." } });
  const now = await ask(robot, "get", "/api/brands/{brand}/conversations/{id}", at(row!.id));
  if ("unchanged" in now) throw new Error("Unchanged.");
  await ask(robot, "post", "/api/brands/{brand}/conversations/{id}/approve", {
    ...at(row!.id),
    body: { fingerprint: now.fingerprint, text: draft.text },
  });
  world.clock.advance(60);
  await world.until(async () => {
    const sent = await ask(robot, "get", "/api/brands/{brand}/conversations/{id}", at(row!.id));
    return !("unchanged" in sent) && sent.conversation.status === "answered";
  }, "the answer to be sent");

  const found = await ask(robot, "get", "/api/brands/{brand}/search", {
    path: { brand: "acme" },
    query: { q: "wonderful" },
  });
  expect(found.items.some(({ conversation }) => conversation === row!.id)).toBe(true);
  const digest = await ask(robot, "get", "/api/brands/{brand}/digests/preview", {
    path: { brand: "acme" },
    query: { kind: "daily" },
  });
  expect(digest.counts.mentions).toBe(1);
  const log = await ask(robot, "get", "/api/brands/{brand}/audit", { path: { brand: "acme" } });
  expect(log.entries.some(({ by }) => by === person.id)).toBe(true);
  const csv = await ask(robot, "get", "/api/brands/{brand}/audit.csv", { path: { brand: "acme" }, parseAs: "text" });
  expect(csv as unknown as string).toContain(person.id);
});

test("what is asked twice with one idempotency-key is done once, and answered the same", async () => {
  const token = await keyOf({ role: "approver" });
  const { view } = await world.drafted(source, { author: { name: "Twice" }, text: "When does acme open on Sunday?" });
  const { id } = view.conversation;
  const first = await note(token, { "idempotency-key": "note-0001-aaaa-bbbb" }, id);
  const again = await note(token, { "idempotency-key": "note-0001-aaaa-bbbb" }, id);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(await again.text()).toBe(await first.text());
  const { events } = await world.view("acme", id);
  expect(events.filter((event) => JSON.stringify(event).includes("Seen."))).toHaveLength(1);
  // Another's key of the same letters is another.
  const other = await note(await keyOf({ role: "approver" }), { "idempotency-key": "note-0001-aaaa-bbbb" }, id);
  expect([other.status, other.headers.get("idempotency-replayed")]).toEqual([200, null]);
  const changed = await note(token, { "idempotency-key": "note-0001-aaaa-bbbb" }, id, { text: "Another." });
  expect([changed.status, (await changed.json()).says.code]).toEqual([400, "refusal.idempotency-other"]);
});

test("two at the same moment: one is done, the other is told; what was refused may be asked again", async () => {
  const token = await keyOf({ role: "approver" });
  const { view } = await world.drafted(source, { author: { name: "Race" }, text: "Does acme have oat milk?" });
  const { id } = view.conversation;
  const headers = { "idempotency-key": "race-0001-aaaa-bbbb" };
  const both = await Promise.all([note(token, headers, id), note(token, headers, id)]);
  const statuses = both.map(({ status }) => status).toSorted((a, b) => a - b);
  expect([
    [200, 200],
    [200, 409],
  ]).toContainEqual(statuses);
  const { events } = await world.view("acme", id);
  expect(events.filter((event) => JSON.stringify(event).includes("Seen."))).toHaveLength(1);
  const wrong = { "idempotency-key": "wrong-0001-aaaa-bbbb" };
  expect((await note(token, wrong, id, { text: "" })).status).toBe(400);
  expect((await note(token, wrong, id, { text: "" })).status).toBe(400);
  expect((await note(token, { "idempotency-key": "short" }, id)).status).toBe(400);
});

test("an answer that is a secret is kept so that the table does not tell it", async () => {
  const key = { "idempotency-key": "make-0001-aaaa-bbbb", "x-earshot": "1", "content-type": "application/json" };
  const { body: hook } = await admin("GET", "/api/keys");
  expect(hook.keys.length).toBeGreaterThan(0);
  const cookie = await cookieOfAdmin();
  const make = () =>
    world.api.request("/api/keys", {
      method: "POST",
      headers: { ...key, cookie },
      body: JSON.stringify({ name: "Once shown", role: "viewer" }),
    });
  const [first, again] = [await (await make()).json(), await (await make()).json()];
  expect(again).toEqual(first);
  for await (const { value } of world.ctx.store.everything()) expect(JSON.stringify(value)).not.toContain(first.token);
});

async function cookieOfAdmin(): Promise<string> {
  const { invite } = await import("@earshot/core/team/invite");
  const { cookieOf, pressSignIn } = await import("../support/press-sign-in.ts");
  const { token } = await invite(world.ctx, { name: "Noa Admin", role: "admin" });
  return cookieOf(await pressSignIn(world.api.request, token));
}

test("the version is said and asked for, and a key is told how much it may", async () => {
  const token = await keyOf({ role: "viewer" });
  const look = (headers: Record<string, string> = {}) =>
    world.api.request("/api/me", { headers: { authorization: `Bearer ${token}`, ...headers } });
  const one = await look({ "earshot-version": "1" });
  expect(one.headers.get("earshot-version")).toBe("1");
  expect(one.headers.get("ratelimit-policy")).toBe('"key";q=600;w=60');
  expect(one.headers.get("ratelimit")).toMatch(/^"key";r=\d+;t=\d+$/u);
  const nine = await look({ "earshot-version": "9" });
  expect([nine.status, (await nine.json()).says.code]).toEqual([400, "refusal.version"]);
  const id = token.split("_")[1]!;
  const until = (Math.floor(world.clock.now().getTime() / 60_000) + 1) * 60_000;
  await world.ctx.store.commit([{ add: keys.accessKeyAllowance(id, until), counts: { taken: 600 } }]);
  const statuses = new Set<number>();
  for (let n = 0; n < 20; n++) statuses.add((await look()).status);
  expect([...statuses]).toEqual([200, 429]);
  const late = await look();
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await late.json()).type).toBe("/reference.html#slow-down");
});

test("where people look for a description, they are led to it", async () => {
  const places = await Promise.all(["/api", "/api/openapi.json"].map(async (path) => world.api.request(path)));
  expect(places.map((answer) => [answer.status, answer.headers.get("location")])).toEqual([
    [302, "/reference.html"],
    [302, "/openapi.json"],
  ]);
});
