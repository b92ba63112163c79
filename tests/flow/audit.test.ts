import { changeBrand } from "@earshot/core/brand/change-brand";
import { sealAll } from "@earshot/core/audit/seal";
import { invite } from "@earshot/core/team/invite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let admin: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  admin = await world.person("admin", "Dana");
});
afterAll(() => world.close());

const whats = (body: { entries: { what: string }[] }) => body.entries.map(({ what }) => what);

test("who decided on a conversation and who set what stand on one list, with what was before and after", async () => {
  const { source } = await world.brand({ id: "acme" });
  const { view } = await world.drafted(source, {
    text: "acme is awful, my order never came",
    author: { name: "Carl" },
  });
  const approver = await world.person("approver", "Ann");
  world.clock.advance(1);
  const draft = world.newestDraft(view);
  const approved = await approver("POST", `/api/brands/acme/conversations/${view.conversation.id}/approve`, {
    fingerprint: view.fingerprint,
    text: draft.text,
  });
  expect(approved.status).toBe(200);
  world.clock.advance(1);
  expect((await admin("PATCH", "/api/brands/acme", { voice: { signature: "Dana" } })).status).toBe(200);
  const { status, body } = await admin("GET", "/api/brands/acme/audit");
  expect(status).toBe(200);
  expect(whats(body).slice(0, 2)).toEqual(["brand.changed", "approved"]);
  // Both of one moment.
  expect(whats(body).slice(2).toSorted()).toEqual(["brand.added", "source.connected"]);
  expect(body.entries[0]).toMatchObject({
    before: { voice: { signature: "" } },
    after: { voice: { signature: "Dana" } },
    revertible: true,
  });
  expect(body.entries[1]).toMatchObject({ conversation: view.conversation.id, revertible: false });
  expect(body.names[body.entries[1].by]).toBe("Ann");
  expect(whats((await admin("GET", "/api/brands/acme/audit?q=ann")).body)).toEqual(["approved"]);
  expect(whats((await admin("GET", "/api/brands/acme/audit?what=source.,brand.added")).body).toSorted()).toEqual([
    "brand.added",
    "source.connected",
  ]);
  expect((await admin("GET", "/api/brands/acme/audit?to=2001-01-01")).body.entries).toEqual([]);
  const secret = JSON.stringify((await admin("GET", "/api/brands/acme/audit?what=source.connected")).body);
  expect(secret).not.toContain("webhookSecret");
});

test("who is no admin there does not see it, and an admin of one brand sees that brand only", async () => {
  await world.brand({ id: "bolt" });
  const approver = await world.person("approver", "Ben");
  expect((await approver("GET", "/api/brands/acme/audit")).status).toBe(403);
  expect((await approver("GET", "/api/audit")).status).toBe(403);
  const { token } = await invite(world.ctx, { name: "Bo", brands: { bolt: "admin" } });
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  const asBo = async (path: string) => (await world.api.request(path, { headers: { cookie } })).status;
  expect(await asBo("/api/brands/bolt/audit")).toBe(200);
  expect(await asBo("/api/brands/acme/audit")).toBe(404);
  expect(await asBo("/api/audit")).toBe(403);
  expect(await asBo("/api/brands/acme/audit.csv")).toBe(404);
});

test("signing in, failing to, people and the kill switch are of the whole installation", async () => {
  world.clock.advance(1);
  await world.api.request("/sign-in", {
    method: "POST",
    body: "token=nonsense",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
  });
  world.clock.advance(1);
  await admin("PUT", "/api/stop", { stopped: true });
  world.clock.advance(1);
  await admin("PUT", "/api/stop", { stopped: false });
  const { body } = await admin("GET", "/api/audit");
  expect(whats(body).slice(0, 3)).toEqual(["sending.started", "sending.stopped", "sign-in-failed"]);
  expect(body.entries[2]).toMatchObject({ by: "nobody" });
  expect(whats(body)).toContain("person.invited");
  expect(whats(body)).toContain("signed-in");
});

test("a change is taken back, unless a newer one touched the same", async () => {
  const newest = async () => (await admin("GET", "/api/brands/acme/audit?what=brand.changed")).body.entries;
  world.clock.advance(1);
  await admin("PATCH", "/api/brands/acme", { digestHour: 9, voice: { contact: "new@acme.example" } });
  const [first] = await newest();
  world.clock.advance(1);
  await admin("PATCH", "/api/brands/acme", { voice: { signature: "Team" } });
  world.clock.advance(1);
  expect((await admin("POST", `/api/brands/acme/audit/${first.id}/revert`)).status).toBe(204);
  const [back] = await newest();
  expect(back).toMatchObject({
    reverts: first.id,
    before: { digestHour: 9, voice: { contact: "new@acme.example" } },
    after: { digestHour: 8, voice: { contact: "care@acme.example" } },
  });
  const brand = (await admin("GET", "/api/me")).body.brands.find(({ id }: { id: string }) => id === "acme");
  expect(brand.voice).toMatchObject({ signature: "Team", contact: "care@acme.example" });
  const again = await admin("POST", `/api/brands/acme/audit/${first.id}/revert`);
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ code: "stale", details: { changed: ["digestHour", "voice"] } });
});

test("articles, playbooks, views, sources and roles are taken back by their own verbs", async () => {
  const revertNewest = async (what: string, of = "/api/brands/acme") => {
    const [entry] = (await admin("GET", `${of}/audit?what=${what}`)).body.entries;
    world.clock.advance(1);
    const { status, body } = await admin("POST", `${of}/audit/${entry.id}/revert`);
    expect([what, status, body]).toEqual([what, 204, undefined]);
  };
  const article = { title: "Hours", text: "We open at nine." };
  await admin("PUT", "/api/brands/acme/knowledge/en/hours", article);
  world.clock.advance(1);
  await admin("PUT", "/api/brands/acme/knowledge/en/hours", { ...article, text: "We open at ten." });
  world.clock.advance(1);
  await revertNewest("article.saved");
  const texts = async () => (await admin("GET", "/api/brands/acme/knowledge")).body.articles.map((a: any) => a.text);
  expect(await texts()).toEqual(["We open at nine."]);
  world.clock.advance(1);
  await admin("DELETE", "/api/brands/acme/knowledge/en/hours");
  world.clock.advance(1);
  expect(await texts()).toEqual([]);
  await revertNewest("article.removed");
  expect(await texts()).toEqual(["We open at nine."]);

  const playbooks = async () => (await admin("GET", "/api/brands/acme/playbooks")).body.playbooks;
  const [starter] = await playbooks();
  const { own: _, version: __, ...playbook } = starter;
  await admin("PUT", `/api/brands/acme/playbooks/${playbook.id}`, { ...playbook, variants: ["Our own words."] });
  world.clock.advance(1);
  await revertNewest("playbook.saved");
  expect((await playbooks()).find(({ id }: any) => id === playbook.id).variants).toEqual(playbook.variants);

  const { body: view } = await admin("POST", "/api/brands/acme/views", { name: "Urgent", filter: {} });
  world.clock.advance(1);
  await admin("PATCH", `/api/brands/acme/views/${view.id}`, { name: "Very urgent" });
  world.clock.advance(1);
  await revertNewest("view.saved");
  expect((await admin("GET", "/api/brands/acme/views")).body.views[0].name).toBe("Urgent");

  const [source] = (await admin("GET", "/api/brands/acme/sources")).body.sources;
  await admin("PATCH", `/api/brands/acme/sources/${source.id}`, { name: "Elsewhere" });
  world.clock.advance(1);
  await revertNewest("source.changed");
  expect((await admin("GET", "/api/brands/acme/sources")).body.sources[0].name).toBe(source.name);

  await admin("POST", "/api/team", { name: "Ann", role: "viewer" });
  world.clock.advance(1);
  await revertNewest("person.changed", "/api");
  const people = (await admin("GET", "/api/team")).body.people;
  expect(people.find(({ name }: { name: string }) => name === "Ann").role).toBe("approver");
});

test("what somebody is and how they are called is taken back on themselves: nobody is added, and no link is made", async () => {
  const { body: invited } = await admin("POST", "/api/team", { name: "Mia", brands: { acme: "viewer" } });
  const { id } = invited.person;
  const mia = async () => {
    const { people } = (await admin("GET", "/api/team")).body;
    return people.filter((each: any) => each.id === id || each.name.startsWith("Mia"));
  };
  const [before] = await mia();
  const change = {
    name: "Mia Berg",
    email: "mia@acme.example",
    role: "drafter",
    brands: { acme: "approver", bolt: "viewer" },
  };
  world.clock.advance(1);
  await admin("PATCH", `/api/team/${id}`, change);
  world.clock.advance(1);
  await admin("PUT", `/api/team/${id}/pseudonym`, { pseudonym: "Kim" });
  const changes = (await admin("GET", `/api/audit?what=person.&about=${id}`)).body.entries;
  expect(changes.map(({ what }: any) => what)).toEqual(["person.changed", "person.changed", "person.invited"]);
  expect(changes[0]).toMatchObject({ before: { pseudonym: null }, after: { pseudonym: "Kim" } });
  for (const entry of changes.slice(0, 2)) {
    world.clock.advance(1);
    expect((await admin("POST", `/api/audit/${entry.id}/revert`)).status).toBe(204);
  }
  expect(await mia()).toEqual([before]);
  const after = (await admin("GET", `/api/audit?what=person.&about=${id}`)).body.entries;
  expect(after.filter(({ what }: any) => what === "person.invited")).toHaveLength(1);
});

test("a file of the people is as the import takes it, and that it was taken is on the log", async () => {
  await admin("POST", "/api/team", { name: "=Zoë", brands: { acme: "viewer", bolt: "approver" } });
  const { token } = await invite(world.ctx, { name: "Zed", role: "admin" });
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  const answer = await world.api.request("/api/team.csv", { headers: { cookie } });
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain("'=Zoë,,,acme:viewer; bolt:approver\r\n");
  const { body } = await admin("POST", "/api/team/import", { text, dryRun: true, removeMissing: true });
  expect(body).toMatchObject({ added: [], changed: [], removed: [], left: [] });
  expect(whats((await admin("GET", "/api/audit?what=exported.people")).body)).toEqual(["exported.people"]);
  const approver = await world.person("approver", "Ben");
  expect((await approver("GET", "/api/team.csv")).status).toBe(403);
});

test("exports are on the log themselves, and the log is exported as a table", async () => {
  const response = await admin("GET", "/api/brands/acme/audit?what=exported.");
  const before = response.body.entries.length;
  const { token } = await invite(world.ctx, { name: "Eve", role: "admin" });
  const { cookieOf, pressSignIn } = await import("../support/press-sign-in.ts");
  const cookie = cookieOf(await pressSignIn(world.api.request, token));
  const file = await world.api.request("/api/brands/acme/audit.csv?what=brand.", { headers: { cookie } });
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const [head, ...rows] = (await file.text()).trim().split("\r\n");
  expect(head).toMatch(/at,who,name,what,brand,about,conversation,why,before,after,address,agent,id$/u);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every((row) => row.includes(",brand."))).toBe(true);
  await world.api.request("/api/brands/acme/knowledge/export?format=csv", { headers: { cookie } });
  const after = (await admin("GET", "/api/brands/acme/audit?what=exported.")).body.entries;
  expect(after.length - before).toBe(2);
});

test("the log is sealed, checked, and what was changed in the table shows", async () => {
  await changeBrand(world.ctx, "bolt", { digestHour: 7 });
  world.clock.advance(300);
  await sealAll(world.ctx);
  const { body } = await admin("GET", "/api/brands/bolt/audit/check");
  expect(body).toMatchObject({ seals: 1, newest: { n: 1, hash: expect.any(String) } });
  expect(body.broken).toBeUndefined();
  expect((await admin("GET", "/api/audit/check")).body.broken).toBeUndefined();
  const { checks } = (await admin("GET", "/api/doctor")).body;
  const check = checks.find(({ name }: { name: string }) => name === "audit log bolt");
  expect(check).toMatchObject({ level: "ok", why: expect.stringContaining(body.newest.hash) });
  const { items } = await world.ctx.store.list<any>(
    "author",
    "bolt/AUDIT#" + world.clock.now().toISOString().slice(0, 7),
  );
  await world.ctx.store.commit([{ remove: items[0]!.key }]);
  const broken = (await admin("GET", "/api/brands/bolt/audit/check")).body.broken;
  expect(broken).toEqual({ what: "record-removed", seal: 1, record: items[0]!.value.id });
});
