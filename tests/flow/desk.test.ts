import { createApi } from "@earshot/api/app";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { desk } from "@earshot/core/keys";
import { invite } from "@earshot/core/team/invite";
import type { Source } from "@earshot/core/source/source";
import type { Inbox, Row } from "@earshot/core/desk/inbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;
let dana: Awaited<ReturnType<World["person"]>>;
let mia: typeof dana;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  dana = await world.person("approver", "Dana");
  mia = await world.person("viewer", "Mia");
});
afterAll(() => world.close());

const post = (name: string, text: string) => world.drafted(source, { author: { name }, text, kind: "post" as const });
const shown = async (query = ""): Promise<Inbox> => (await dana("GET", `/api/brands/acme/inbox?${query}`)).body;
const names = ({ items }: { items: Row[] }) => items.map(({ author }) => author.name);

/** The API in another process: a store of its own on the same table, which counts what it reads. */
async function anotherProcess(name: string) {
  let units = 0;
  const store = createDynamoStore({
    endpoint: world.stack.dynamo.endpoint,
    table: "earshot",
    now: world.clock.now,
    onUse: (use) => void (units += use.units),
  });
  const api = createApi(() => ({ ...world.ctx, store }));
  const { token, person } = await invite(world.ctx, { name, role: "approver" });
  const cookie = cookieOf(await pressSignIn(api.request, token));
  const get = async (path: string) => {
    units = 0;
    const answer = await api.request(path, { headers: { cookie } });
    return { status: answer.status, body: await answer.json(), units };
  };
  return { get, person };
}

test("a safety case stands before what is late and before thanks, each with why", async () => {
  await post("Thanks", "I love acme coffee, the best cup of my life, thank you!");
  await post("Late", "My acme order came late and cold, I am disappointed. Please help me.");
  world.clock.advance(9 * 3600);
  await post("Ill", "acme, my child found a piece of glass in your cup and is bleeding, we are at the hospital");
  const inbox = await shown();
  expect(names(inbox)).toEqual(["Ill", "Late", "Thanks"]);
  expect(inbox.items.map(({ because }) => because[0]!.code)).toEqual(["grave", "late", expect.any(String)]);
  expect(inbox).toMatchObject({ total: 3, counts: { open: 3, urgent: 1, complaints: 2, praise: 1, late: 1 } });
});

test("filters narrow it down, several values and fields together; what there is not is refused by name", async () => {
  await post("Noam", "ההזמנה שלי מ acme הגיעה קרה ובאיחור, אני מאוכזב מאוד");
  expect(names(await shown("language=he"))).toEqual(["Noam"]);
  expect(names(await shown("language=he,en&lane=complaints&author=noa"))).toEqual(["Noam"]);
  expect(names(await shown("language=he&lane=praise"))).toEqual([]);
  const refused = await dana("GET", "/api/brands/acme/inbox?lane=urgent&colour=red");
  expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining("colour") } });
});

test("a look at which nothing is new costs one read unit in all, and another process's change is seen at the next", async () => {
  const other = await anotherProcess("Elsewhere");
  const first = await other.get("/api/brands/acme/inbox");
  expect(first.body.total).toBe(4);
  world.clock.advance(30);
  await other.get("/api/brands/acme/inbox");
  world.clock.advance(30);
  const seen = (await other.get("/api/brands/acme/inbox")).body.version;
  const idle = await other.get(`/api/brands/acme/inbox?seen=${seen}`);
  expect(idle).toEqual({ status: 200, body: { version: seen, unchanged: true }, units: 1 });
  const { id } = first.body.items.at(-1);
  const opened = `/api/brands/acme/conversations/${id}`;
  const { body: view } = await other.get(opened);
  const open = await other.get(`${opened}?seen=${view.conversation.version}&readAt=${view.readAt}`);
  expect(open).toEqual({ status: 200, body: { unchanged: true }, units: 1 });
  await dana("POST", `/api/brands/acme/conversations/${id}/dismiss`, { reason: "Nothing to say." });
  const next = await other.get(`/api/brands/acme/inbox?seen=${seen}`);
  expect(next.body).toMatchObject({ total: 3, counts: { open: 3, done: 1 } });
  expect(next.units).toBeLessThan(3);
  expect((await other.get("/api/brands/acme/inbox?lane=done")).body.items).toMatchObject([{ id, status: "closed" }]);
});

test("who was removed is out at their next look, in every process", async () => {
  const other = await anotherProcess("Leaving");
  expect((await other.get("/api/brands/acme/inbox")).status).toBe(200);
  const boss = await world.person("admin", "Boss");
  await boss("DELETE", `/api/team/${other.person.id}`);
  expect((await other.get("/api/brands/acme/inbox")).status).toBe(401);
});

test("what an earlier version listed is still on the desk, and moves to where it belongs once it changes", async () => {
  const [known] = (await shown("lane=late")).items;
  const { because: _, ...value } = known!;
  const old = { hash: "acme", range: `open#${value.dueAt}#${value.id}` };
  const key = { pk: `acme/CONVERSATION#${value.id}`, sk: "META" };
  await world.ctx.store.commit([{ put: key, value, at: { inbox: old } }]);
  const other = await anotherProcess("Upgraded");
  expect((await other.get("/api/brands/acme/inbox?lane=late")).body.items).toMatchObject([{ id: value.id }]);
  await dana("POST", `/api/brands/acme/conversations/${value.id}/assign`, { owner: null });
  expect((await world.ctx.store.list("inbox", "acme")).items).toEqual([]);
  const { items } = await world.ctx.store.list("inbox", desk.of("acme"), desk.working);
  expect(items.map(({ key: { pk } }) => pk)).toContain(key.pk);
  expect((await other.get("/api/brands/acme/inbox?lane=late")).body.items).toMatchObject([{ id: value.id }]);
});

test("a view is saved, shared with a role, and changed by its owner alone", async () => {
  const views = "/api/brands/acme/views";
  const filter = { lane: "complaints", language: ["he", "fa"] };
  expect((await mia("POST", views, { name: "Ours", filter, sharedWith: "viewer" })).status).toBe(403);
  const made = await dana("POST", views, { name: "Ours", filter, sharedWith: "viewer" });
  expect(made).toMatchObject({ status: 201, body: { filter: { lane: "complaints", language: "he,fa" } } });
  const [view] = (await mia("GET", views)).body.views;
  expect(view).toEqual(made.body);
  expect(names(await shown(new URLSearchParams(view.filter).toString()))).toEqual(["Noam"]);
  expect((await mia("PATCH", `${views}/${view.id}`, { name: "Mine" })).status).toBe(403);
  expect((await dana("PATCH", `${views}/${view.id}`, { sharedWith: "nobody" })).status).toBe(200);
  expect((await mia("GET", views)).body.views).toEqual([]);
  expect((await dana("DELETE", `${views}/${view.id}`)).status).toBe(204);
});
