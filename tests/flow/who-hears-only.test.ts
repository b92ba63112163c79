import { invite } from "@earshot/core/team/invite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, pressSignIn } from "../support/press-sign-in.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let marketing: Awaited<ReturnType<World["person"]>>;

beforeAll(async () => {
  world = await startWorld();
  const { source } = await world.brand();
  await world.drafted(source, { author: { name: "Paula" }, text: "The coffee at acme was cold." });
  const approver = await world.person("approver", "Ann");
  const [first] = await world.open();
  await approver("POST", `/api/brands/acme/conversations/${first!.id}/note`, { text: "cold as ever, ask Bela" });
  marketing = await world.person("marketing", "Mia");
});
afterAll(() => world.close());

const search = (query: string) => marketing("GET", `/api/brands/acme/search?${query}`);

test("who only hears finds mentions, neither notes nor how a conversation stands", async () => {
  const { status, body } = await search("q=cold");
  expect(status).toBe(200);
  expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(["mention"]);
  expect(body.items[0]).not.toHaveProperty("status");
  const everything = (await (await world.person("viewer", "Val"))("GET", "/api/brands/acme/search?q=cold")).body;
  expect(everything.items.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(["mention", "note"]);
});

test.each(["kind=note", "kind=mention,reply", "owner=me", "status=open", "lane=late"])(
  "asking for %s is refused with the role that it takes",
  async (asked) => {
    expect(await search(`q=cold&${asked}`)).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  },
);

test("of a brand they learn its name and when its digests come, not how it is set; of the team themselves", async () => {
  const { brands } = (await marketing("GET", "/api/me")).body;
  expect(brands).toHaveLength(1);
  expect(brands[0]).toMatchObject({ id: "acme", name: "Acme Coffee", terms: "", voice: { contact: "" } });
  const { people } = (await marketing("GET", "/api/team")).body;
  expect(people.map(({ name }: { name: string }) => name)).toEqual(["Mia"]);
});

test("who reads in one brand and hears in another is told as much of each", async () => {
  await world.brand({ id: "zen", name: "Zen" });
  const { token } = await invite(world.ctx, { name: "Both", brands: { acme: "viewer", zen: "marketing" } });
  const answer = await world.api.request("/api/me", {
    headers: { cookie: cookieOf(await pressSignIn(world.api.request, token)) },
  });
  const { brands } = await answer.json();
  expect(brands.map(({ id, terms }: { id: string; terms: string }) => [id, terms])).toEqual([
    ["acme", "acme"],
    ["zen", ""],
  ]);
});
