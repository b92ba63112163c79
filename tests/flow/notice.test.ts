import { tripadvisor } from "@earshot/connectors/tripadvisor/index";
import { addBrand } from "@earshot/core/brand/add-brand";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeTripadvisor } from "../support/fakes/tripadvisor.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let fake: Awaited<ReturnType<typeof fakeTripadvisor>>;

beforeAll(async () => {
  world = await startWorld({ connectors: { tripadvisor } });
  fake = await fakeTripadvisor();
});
afterAll(async () => {
  await fake.close();
  await world.close();
});

test("a review on Tripadvisor becomes one notice to read it there, and not a word of it is kept here", async () => {
  world.clock.advance(280 * 86_400); // past the day on which Tripadvisor's rules were read
  await addBrand(world.ctx, { id: "acme", name: "Acme", terms: "acme" });
  const ada = await world.person("admin", "Ada");
  const { settings, secret } = fake;
  const { body } = await ada("POST", "/api/brands/acme/sources", { platform: "tripadvisor", settings, secret });
  const source = { brand: "acme", id: body.id };
  await world.collect(source);
  for (const text of ["Awfully cold soup", "Awfully slow waiter"]) {
    world.clock.advance(3600);
    fake.post({ text, at: world.clock.now().toISOString() });
    world.clock.advance(60);
    await world.collect(source);
  }
  const [conversation] = await world.until(async () => {
    const open = (await world.open()).filter(({ draft }) => draft);
    return open.length > 0 && open;
  }, "the notice");
  expect(await world.open()).toHaveLength(1);
  const view = await world.view("acme", conversation!.id);
  expect(view).toMatchObject({ canReply: false, forbidden: { id: "read-only" }, conversation: { preview: "" } });
  expect(view.drafts).toMatchObject([{ text: "", technique: "blank" }]);
  const kept: unknown[] = [];
  for await (const record of world.ctx.store.everything()) kept.push(record);
  expect(JSON.stringify(kept)).not.toMatch(/Awfully|Mia/);

  const path = `/api/brands/acme/conversations/${conversation!.id}`;
  const posted = await ada("POST", `${path}/posted`, { text: "We are sorry about the soup." });
  expect(posted.body.conversation).toMatchObject({ status: "answered", reason: { code: "reason.by-hand" } });
});
