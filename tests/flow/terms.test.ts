import { connectSource } from "@earshot/core/source/connect-source";
import { intake } from "@earshot/core/mention/intake";
import type { Source } from "@earshot/core/source/source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let bluesky: Source;
let viewer: Awaited<ReturnType<World["person"]>>;
const tried = async (asked: object) => (await viewer("POST", "/api/brands/acme/terms/try", asked)).body;

beforeAll(async () => {
  world = await startWorld();
  await world.brand();
  viewer = await world.person("viewer", "Vera");
  bluesky = await connectSource(world.ctx, "acme", { platform: "bluesky", settings: {} });
  await connectSource(world.ctx, "acme", { platform: "mastodon", settings: {} });
  await connectSource(world.ctx, "acme", { platform: "feed", settings: { url: "https://blog.example/rss" } });
});
afterAll(() => world.close());

test("terms are tried before they are saved: what they mean, in which forms, and what each platform is asked", async () => {
  const { query, forms, sources } = await tried({ terms: "acme coffee, zenith -pizza" });
  expect(query.any).toHaveLength(2);
  expect(forms[0]).toMatchObject({ term: "acme coffee", spellings: expect.arrayContaining(["acmecoffee"]) });
  const by = Object.fromEntries(sources.map((source: { platform: string }) => [source.platform, source]));
  expect(by["playground"]).toMatchObject({ how: "everything" });
  expect(by["feed"]).toMatchObject({ how: "checked" });
  expect(by["bluesky"]).toMatchObject({ how: "searches", most: 10 });
  expect(by["bluesky"].queries[0]).toEqual({ text: '"acme coffee"', clauses: [0], always: true });
  expect(by["bluesky"].unsaid).toContainEqual({ term: "-pizza", why: "excluded", instead: "checked" });
  expect(by["mastodon"].unsaid).toContainEqual({ term: "", why: "sign-in", instead: "narrower" });
  expect((await world.ctx.store.page("BRANDS", {})).items[0]!.value).toMatchObject({ terms: "acme" });
});

test("what cannot be read is told with its place", async () => {
  expect(await tried({ terms: "acme AND (coffee" })).toEqual({
    problem: {
      message: expect.stringContaining("never closed"),
      says: { code: "terms.unclosed", place: 10 },
      at: 10,
    },
  });
  expect(await tried({ terms: "acme", pages: 3 })).toMatchObject({ code: "bad-input" });
  expect(await tried({ terms: "acme", days: 31 })).toMatchObject({ code: "bad-input" });
});

test("a pasted text is marked where they are found, or it is told why they are not", async () => {
  expect((await tried({ terms: "acme -pizza", text: "I love ACME!" })).text).toEqual({
    found: true,
    spans: [{ start: 7, end: 11 }],
  });
  expect((await tried({ terms: "acme -pizza", text: "acme pizza" })).text).toMatchObject({ excluded: ["pizza"] });
  expect((await tried({ terms: "acme AND zenith, other", text: "acme" })).text.clauses).toMatchObject([
    { missing: ["zenith"] },
    { missing: ["other"] },
  ]);
});

test("what was heard in the last days is looked through by both, and nothing else is read", async () => {
  for (const [n, text] of ["acme is late", "acme pizza is late", "acme coffee"].entries())
    await intake(world.ctx, {
      brand: "acme",
      source: bluesky.id,
      baseline: false,
      seenAt: world.ctx.now().toISOString(),
      incoming: {
        platform: "bluesky",
        nativeId: `at://${n}`,
        kind: "post",
        author: { id: `did:${n}`, name: "Mia" },
        text,
        visibility: "public",
      },
    });
  const { heard } = await tried({ terms: "acme -pizza", days: 7 });
  expect(heard).toMatchObject({ days: 7, looked: 3, whole: true, anyway: 0, before: 3, after: 2, gained: [] });
  expect(heard.lost).toMatchObject([{ platform: "bluesky", text: "acme pizza is late", author: "Mia" }]);
  expect((await tried({ terms: "acme" })).heard).toBeUndefined();
});
