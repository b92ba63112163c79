import { afterAll, beforeAll, expect, test } from "vitest";
import type { Changed, ReplayView } from "@earshot/core/replay/replay";
import { Incoming } from "@earshot/core/mention/mention";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let source: Awaited<ReturnType<World["brand"]>>["source"];
let admin: Awaited<ReturnType<World["person"]>>;
const at = "/api/brands/acme/replays";
const today = () => world.clock.now().toISOString().slice(0, 10);
const ago = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
const asked = (change: object, more = {}) => ({ from: ago(7), to: today(), change, ...more });

beforeAll(async () => {
  world = await startWorld();
  ({ source } = await world.brand());
  admin = await world.person("admin", "Ada");
  await heard("Ann", "My acme latte was cold and nobody cared. Very disappointed.");
  await heard("Bea", "When does the acme zenith shop open on Sundays?");
}, 120_000);
afterAll(() => world.close());

/** On a platform that is searched by terms. */
async function heard(name: string, text: string): Promise<void> {
  const seenAt = world.clock.now().toISOString();
  const incoming = Incoming.parse({
    platform: "bluesky",
    nativeId: name,
    kind: "post",
    author: { id: name, name },
    text,
  });
  await world.ctx.queues.send("intake", [{ brand: "acme", source: source.id, baseline: false, seenAt, incoming }]);
  const isDrafted = async () => (await world.open()).some((each) => each.author.name === name && each.draft === 1);
  await world.until(isDrafted, `the draft for ${name}`);
}

const ended = (id: string) =>
  world.until(async () => {
    const { body } = await admin<ReplayView>("GET", `${at}/${id}`);
    return body.state !== "waiting" && body.state !== "running" && body;
  }, "the replay to end");

test("terms are tried on what was heard, through the queue, and nothing but the replay is written", async () => {
  const before = await everythingBut("/REPLAY", "/AUDIT#");
  const { status, body } = await admin<ReplayView>("POST", at, asked({ terms: "zenith" }));
  expect([status, body.state]).toEqual([201, "waiting"]);
  const run = await ended(body.id);
  expect(run).toMatchObject({
    state: "done",
    fresh: true,
    totals: { looked: 2, before: 2, after: 1, kinds: { lost: 1 } },
  });
  const { body: page } = await admin<{ items: Changed[] }>("GET", `${at}/${run.id}/changes?kind=lost`);
  expect(page.items).toEqual([expect.objectContaining({ author: "Ann", kinds: ["lost"] })]);
  const { body: view } = await admin("GET", `/api/brands/acme/conversations/${page.items[0]!.conversation}`);
  expect(view.conversation.author.name).toBe("Ann");
  expect(await everythingBut("/REPLAY", "/AUDIT#")).toEqual(before);
});

test("what was tried is saved as it was tried, once, and not when the settings have changed since", async () => {
  const first = (await admin<ReplayView>("POST", at, asked({ deadlines: { normal: 60 } }))).body;
  const other = (await admin<ReplayView>("POST", at, asked({ voice: { signature: "Dana" } }))).body;
  const [one, two] = [await ended(first.id), await ended(other.id)];
  expect(one.totals.kinds.due).toBeGreaterThan(0);
  expect(two.totals.kinds.due).toBeUndefined(); // two at once do not mix
  expect(two.totals.kinds.draft).toBeGreaterThan(0);
  expect((await admin("POST", `${at}/${one.id}/save`)).body).toMatchObject({ saved: { by: expect.any(String) } });
  const { brands } = (await admin("GET", "/api/me")).body;
  expect(brands[0].deadlines.normal).toBe(60);
  expect(await admin("POST", `${at}/${one.id}/save`)).toMatchObject({ status: 409, body: { code: "stale" } });
  expect((await admin<ReplayView>("GET", `${at}/${two.id}`)).body.fresh).toBe(false);
  const late = await admin("POST", `${at}/${two.id}/save`);
  expect(late).toMatchObject({ status: 409, body: { code: "stale", says: { code: "refusal.replay-stale" } } });
  const { replays } = (await admin<{ replays: ReplayView[] }>("GET", at)).body;
  expect(replays.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, two.id]));
});

test.each([
  [{}, /change is empty/],
  [{ deadline: { high: 5 } }, /deadline/],
  [{ deadlines: { hihg: 5 } }, /deadlines\.hihg/],
  [{ terms: "(" }, /./],
  [{ playbooks: [] }, /1 to 50/],
  [{ knowledge: [{ id: "a", language: "en", title: "", text: "x" }] }, /title/],
  [{ playbooks: [{ id: "none", remove: true }] }, /no playbook/],
])("a change that could not be saved is refused: %j", async (change, words) => {
  const { status, body } = await admin("POST", at, asked(change));
  expect([status >= 400 && status < 500, body.detail]).toEqual([true, expect.stringMatching(words)]);
});

test("who may read looks, who manages tries; who keeps knowledge tries articles", async () => {
  const [viewer, approver] = [await world.person("viewer"), await world.person("approver")];
  const article = {
    id: "hours",
    language: "en",
    title: "Hours",
    text: "We open at 8.",
    questions: ["When do you open?"],
  };
  expect((await approver("POST", at, asked({ terms: "x" }))).status).toBe(403);
  expect((await viewer("POST", at, asked({ knowledge: [article] }))).status).toBe(403);
  const { status, body } = await approver<ReplayView>("POST", at, asked({ knowledge: [article] }));
  expect(status).toBe(201);
  expect((await viewer("GET", `${at}/${body.id}`)).status).toBe(200);
  expect((await viewer("POST", `${at}/${body.id}/cancel`)).status).toBe(403);
  await ended(body.id);
  expect((await viewer("GET", `${at}/none`)).status).toBe(404);
});

async function everythingBut(...parts: string[]): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for await (const { key, value } of world.ctx.store.everything())
    if (!parts.some((part) => key.pk.includes(part)) && !key.pk.startsWith("SESSION"))
      all.set(`${key.pk} ${key.sk}`, value);
  return all;
}
