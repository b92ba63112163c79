import { beforeAll, expect, test } from "vitest";
import { getBrand } from "../brand/change-brand.ts";
import type { Classifier } from "../classification/classifier.ts";
import { correct } from "../classification/correct.ts";
import { keys } from "../keys.ts";
import { createIntakeWorld } from "../../../../tests/support/intake-world.ts";
import { day, replayed } from "./replay.fixture.ts";
import { saveReplayed } from "./save-replayed.ts";

const admin = { id: "ada", name: "Ada", role: "admin" as const };
const text = "My acme order came two days late and the cup was broken. Can you please replace it?";

async function aDay() {
  const world = await createIntakeWorld();
  world.clock.advance(9 * 3600);
  await world.hear({ text, by: "Ann", published: false });
  await world.hear({ text: "When does the acme shop in Leeds open on Sundays?", by: "Bea", published: false });
  world.ctx.actor = admin;
  return world;
}

// The models are read once, which takes its time.
beforeAll(() => aDay(), 60_000);

/** Finds that whatever it is asked about is praise. */
const pleased = (classifier: Classifier): Classifier => ({
  ...classifier,
  version: "pleased-1",
  classify: async (input) => ({ ...(await classifier.classify(input)), sentiment: "positive", by: "pleased-1" }),
});

test("another classifier is compared with what was judged when it was heard", async () => {
  const { ctx } = await aDay();
  const same = await replayed(ctx, {}, { judge: "anew" });
  expect(same.run).toMatchObject({ state: "done", totals: { looked: 2, changed: 0 } });
  ctx.classifier = pleased(ctx.classifier);
  const other = await replayed(ctx, {}, { judge: "anew" });
  expect(other.run.totals.kinds.sentiment).toBe(2);
  expect(other.changed.map(({ after }) => after?.by)).toEqual(["pleased-1", "pleased-1"]);
  expect(other.changed.every(({ before }) => before!.by !== "pleased-1")).toBe(true);
});

test("what was learned from corrections is compared with judging without them", async () => {
  const { ctx, mentions } = await aDay();
  const { id, conversation } = (await mentions()).find(({ author }) => author.name === "Ann")!;
  await correct(ctx, "acme", conversation, { mention: id, urgency: "critical" });
  expect((await getBrand(ctx, "acme")).corrected).toBe(true);
  const { run, changed } = await replayed(ctx, {}, { judge: "uncorrected" });
  expect(run.totals.kinds["urgency-down"]).toBe(1);
  expect(changed[0]).toMatchObject({ author: "Ann", before: { urgency: "critical" } });
});

test("a language model is compared with going without, and where none is set, it says so", async () => {
  const { ctx } = await aDay();
  const none = await replayed(ctx, {}, { judge: "model" });
  expect(none.run).toMatchObject({ state: "failed", failed: { code: "replay.no-model" }, totals: { looked: 0 } });
  const { run } = await replayed({ ...ctx, modelled: pleased(ctx.classifier) }, {}, { judge: "model" });
  expect(run).toMatchObject({ state: "done", totals: { looked: 2, kinds: { sentiment: 2 } } });
});

test("what is only compared cannot be saved, and takes an admin", async () => {
  const { ctx } = await aDay();
  const { run } = await replayed(ctx, {}, { judge: "anew" });
  await expect(saveReplayed(ctx, "acme", run.id)).rejects.toMatchObject({ code: "bad-input" });
  const stored = await ctx.store.get(keys.replay("acme", run.id));
  expect(stored).toMatchObject({ judge: "anew", change: {} });
  const approver = { ...ctx, actor: { id: "bob", name: "Bob", role: "approver" as const } };
  await expect(replayed(approver, {}, { judge: "anew", from: day(ctx, -1) })).rejects.toMatchObject({
    code: "not-allowed",
  });
});
