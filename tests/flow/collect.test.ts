import { mentionsTaken } from "@earshot/core/digest/counts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Mention } from "@earshot/core/mention/mention";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import { theSource, changeSource } from "@earshot/core/source/change-source";
import type { Source } from "@earshot/core/source/source";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Source;

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
});
afterEach(() => world.client.clearFaults());
afterAll(() => world.close());

const mia = { name: "Mia Schmidt" };

async function heard(): Promise<Mention[]> {
  const day = world.clock.now().toISOString().slice(0, 10);
  const { items } = await world.ctx.store.list<Mention>("heard", `acme/${day}`);
  return items.map(({ value }) => value);
}

async function settled(count: number): Promise<Mention[]> {
  const found = await world.until(async () => {
    const all = await heard();
    return all.length >= count && all;
  }, `${count} mentions`);
  await new Promise((resolve) => setTimeout(resolve, 150)); // would a duplicate come, it came by now
  return (await heard()).length === count ? found : heard();
}

test("late releases with an old date, repeats and reorderings are all heard, none twice", async () => {
  const before = (await heard()).length;
  await world.client.post({ author: mia, text: "acme is great today", kind: "post" });
  await world.collect(source);
  await world.client.post({
    author: { name: "Old Timer" },
    text: "acme review held back for a week, bad coffee",
    kind: "review",
    rating: 2,
    at: "2026-02-20T10:00:00.000Z",
  });
  await world.client.post({ author: { name: "Third" }, text: "acme again, where is my order?", kind: "post" });
  await world.collect(source);
  await world.collect(source);
  expect(await settled(before + 3)).toHaveLength(before + 3);
});

test("three hundred posts over many pages arrive once each, and the counters are exact", async () => {
  const before = (await heard()).length;
  for (let n = 0; n < 300; n++)
    await world.client.post({
      author: { name: `Customer ${n}` },
      text: `acme post number ${n}: the queue was slow`,
      kind: "post",
    });
  await world.collect(source);
  await world.collect(source);
  expect(await settled(before + 300)).toHaveLength(before + 300);
  expect(await mentionsTaken(world.ctx, "acme", ["2026-03-02"])).toBe(before + 300);
}, 60_000);

test("our own replies are never heard as mentions", async () => {
  const before = (await heard()).length;
  const { post, view } = await world.drafted(source, {
    author: mia,
    text: "acme lost my parcel, very disappointed",
    kind: "post",
  });
  const dana = await world.person("approver", "Dana");
  await dana("POST", `/api/brands/acme/conversations/${view.conversation.id}/approve`, {
    fingerprint: view.fingerprint,
    text: world.newestDraft(view).text,
  });
  world.clock.advance(11);
  await world.until(async () => (await world.client.thread(post)).replies.length === 1, "the reply");
  await world.collect(source);
  expect(await settled(before + 1)).toHaveLength(before + 1);
});

test("the first collection is a silent baseline", async () => {
  const { brand, source: other } = await world.brand({ id: "second", name: "Second" });
  await world.until(
    async () => (await world.ctx.store.list("heard", "second/2026-03-02")).items.length > 100,
    "the baseline",
  );
  expect(await world.open(brand.id)).toHaveLength(0);
  expect(await mentionsTaken(world.ctx, "second", ["2026-03-02"])).toBe(0);
  await world.drafted(other, {
    author: { name: "New Customer" },
    text: "acme forgot my cake and nobody answers, awful",
    kind: "post",
  });
  expect(await world.open("second")).toHaveLength(1);
}, 60_000);

test("what was there before is history, but what its author changes afterwards is new work", async () => {
  const early = await world.client.post({
    author: { name: "Early Bird" },
    text: "acme makes the nicest kettles, five stars from all of us",
    kind: "post",
  });
  const { source: third } = await world.brand({ id: "third", name: "Third" });
  const known = await world.until(async () => {
    const { items } = await world.ctx.store.list<any>("heard", "third/2026-03-02");
    return items.map(({ value }) => value).find((mention) => mention.id === `playground:${early.id}`);
  }, "the early one");
  expect(known).toMatchObject({ baseline: true });
  await world.client.edit(early.id, { text: "acme kettle exploded and scalded my daughter, we are in hospital" });
  world.clock.advance(60);
  await world.collect(third);
  const opened = await world.until(
    async () => (await world.open("third")).find(({ author }) => author.name === "Early Bird"),
    "the changed one",
  );
  expect(opened).toMatchObject({ urgency: "critical", status: "open", reason: { code: "reason.text-changed" } });
}, 60_000);

test("a failing source backs off, says why, and delays no other", async () => {
  const broken = await connectSource(world.ctx, "acme", {
    platform: "playground",
    name: "Broken",
    settings: { server: "http://127.0.0.1:9" },
    interval: 60,
  });
  await world.client.post({
    author: { name: "Somebody" },
    text: "acme, is anybody there? my app crashed",
    kind: "post",
  });
  const before = (await heard()).length;
  world.clock.advance(61);
  await world.tick();
  await settled(before + 1);
  const failed = await world.until(async () => {
    const s = await theSource(world.ctx, "acme", broken.id);
    return s.health.failures > 0 && s;
  }, "the failure");
  expect(failed.health).toMatchObject({ failures: 1, trouble: "unavailable" });
  expect(failed.nextAt > world.clock.now().toISOString()).toBe(true);
  expect(failed.leaseUntil).toBeUndefined();
  const unwell = () => world.lines.filter((line) => line.includes('"source.unwell"') && line.includes(broken.id));
  for (let tries = 1; tries < 3; tries++) await collect(world.ctx, { brand: "acme", source: broken.id }, { now: true });
  expect(unwell(), "what an alarm counts").not.toEqual([]);
  expect(JSON.parse(unwell().at(-1)!)).toMatchObject({ level: "warn", brand: "acme", cause: "failing" });
});

test("429 on a read keeps the cursor and waits as asked", async () => {
  await world.client.faults({ rateLimit: { retryAfter: 300, times: 1 }, onlyFor: "read" });
  await world.collect(source);
  const slowed = await theSource(world.ctx, "acme", source.id);
  expect(slowed.health.trouble).toBe("slow-down");
  expect(Date.parse(slowed.nextAt) - world.clock.now().getTime()).toBe(300_000);
});

test("two collections of one source at once: one has the lease", async () => {
  const before = (await heard()).length;
  await world.client.post({ author: { name: "Twice" }, text: "acme twice is bad", kind: "post" });
  await Promise.all([world.collect(source), world.collect(source), world.collect(source)]);
  expect(await settled(before + 1)).toHaveLength(before + 1);
});

test("a paused source is left alone", async () => {
  await changeSource(world.ctx, "acme", source.id, { paused: true });
  const before = (await heard()).length;
  await world.client.post({ author: { name: "Unheard" }, text: "acme while paused", kind: "post" });
  world.clock.advance(120);
  await world.tick();
  await world.collect(source);
  expect(await settled(before)).toHaveLength(before);
  await changeSource(world.ctx, "acme", source.id, { paused: false });
  world.clock.advance(1);
  await world.tick();
  await settled(before + 1);
});

test("a push by webhook is verified over the raw body, queued, and heard once although it is polled too", async () => {
  const { webhookSecret } = await world.client.brandAccount("acme");
  const received: number[] = [];
  const { serve } = await import("@earshot/local/serve");
  const server = await serve(
    {
      fetch: async (request: Request) => {
        const answer = await world.api.fetch(request);
        received.push(answer.status);
        return answer;
      },
    },
    0,
    "port",
  );
  await world.client.webhook({ url: `${server.url}/webhooks/acme/${source.id}`, secret: webhookSecret });
  const before = (await heard()).length;
  await world.client.post({ author: { name: "Pushed" }, text: "acme pushed: my coffee was burnt", kind: "post" });
  await settled(before + 1);
  await world.collect(source);
  expect(await settled(before + 1)).toHaveLength(before + 1);
  expect(received).toContain(202);
  const forged = await fetch(`${server.url}/webhooks/acme/${source.id}`, {
    method: "POST",
    body: "{}",
    headers: { "x-playground-signature": "sha256=00", "x-playground-timestamp": "1" },
  });
  expect(forged.status).toBe(403);
  const huge = await fetch(`${server.url}/webhooks/acme/${source.id}`, {
    method: "POST",
    body: "x".repeat(10 * 1024 * 1024),
  });
  expect(huge.status).toBe(413);
  await server.close();
});
