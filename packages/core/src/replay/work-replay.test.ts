import { expect, test } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { changeBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import type { Change } from "../store.ts";
import { tick } from "../tick.ts";
import { createIntakeWorld } from "../../../../tests/support/intake-world.ts";
import { cancelReplay } from "./cancel-replay.ts";
import { allChanged, day, replayed } from "./replay.fixture.ts";
import { readReplay } from "./read-replays.ts";
import { saveReplayed } from "./save-replayed.ts";
import { startReplay } from "./start-replay.ts";
import { workReplay, type ToReplay } from "./work-replay.ts";

const days = 150;
const change = { deadlines: { normal: 60, low: 60 } };

/** A mention every other day for so long that it takes three parts. */
async function aYear() {
  const world = await createIntakeWorld();
  for (let n = 0; n < days / 2; n++) {
    world.clock.advance(2 * 86_400);
    await world.hear({ text: `When does the acme shop number ${n} open?`, by: `C${n}`, published: false });
  }
  const sent: ToReplay[] = [];
  const { ctx } = world;
  ctx.queues = { ...ctx.queues, send: async (_, bodies) => void sent.push(...(bodies as ToReplay[])) };
  const asked = { from: day(ctx, -days), to: day(ctx, 0), drafts: 10, change };
  const runOf = async (id: string) => (await ctx.store.get(keys.replay("acme", id)))!;
  /** Does what the queue holds until it holds nothing. */
  const drain = async (given: Context = ctx) => {
    for (let next = sent.shift(); next; next = sent.shift()) await workReplay(given, next);
  };
  return { ...world, ctx, sent, asked, runOf, drain };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

const figuresOf = async (ctx: Context, id: string) => {
  const { totals, state } = await readReplay(ctx, "acme", id);
  const changed = await allChanged(ctx, "acme", id);
  return { totals, state, changed: changed.map(({ mention }) => mention).toSorted() };
};

test("what is cut off before or after its write, or comes twice, counts once", async () => {
  const { ctx, sent, asked, drain } = await aYear();
  const whole = await startReplay(ctx, "acme", asked);
  await drain();
  const expected = await figuresOf(ctx, whole.id);
  expect(expected).toMatchObject({ state: "done", totals: { looked: days / 2, changed: days / 2 } });

  const { id } = await startReplay(ctx, "acme", asked);
  const dying = (when: "before" | "after"): Context => ({
    ...ctx,
    store: {
      ...ctx.store,
      commit: async (changes: Change[]) => {
        if (when === "after") await ctx.store.commit(changes);
        throw new Error("killed");
      },
    },
  });
  const seen: number[] = [];
  for (let next = sent.shift(); next; next = sent.shift()) {
    seen.push(next.chunk);
    await expect(workReplay(dying("before"), next)).rejects.toThrow("killed");
    await expect(workReplay(dying("after"), next)).rejects.toThrow("killed");
    await workReplay(ctx, next); // the queue gives it again
    await workReplay(ctx, { ...next, chunk: Math.max(0, next.chunk - 2) }); // and one of long ago
    sent.splice(1); // whatever was asked for twice
  }
  expect(seen.length).toBeGreaterThanOrEqual(3);
  expect(await figuresOf(ctx, id)).toEqual(expected);
}, 60_000);

test("two at once are kept apart, whatever turns they take", async () => {
  const { ctx, asked, drain, sent } = await aYear();
  const one = await startReplay(ctx, "acme", asked);
  const two = await startReplay(ctx, "acme", { ...asked, change: { ladder: { remindAt: 10 } } });
  expect(sent).toHaveLength(2);
  await drain();
  const [first, second] = [await figuresOf(ctx, one.id), await figuresOf(ctx, two.id)];
  expect(first.totals.kinds).toMatchObject({ due: days / 2 });
  expect(second.totals.kinds).toEqual({ ladder: days / 2 });
});

test("a cancelled one stops where it is, and cannot be saved", async () => {
  const { ctx, asked, drain, sent } = await aYear();
  const { id } = await startReplay(ctx, "acme", asked);
  await workReplay(ctx, sent.shift()!);
  const cancelled = await cancelReplay(ctx, "acme", id);
  expect(cancelled).toMatchObject({ state: "cancelled", chunk: 1 });
  await drain();
  expect(await readReplay(ctx, "acme", id)).toEqual(cancelled);
  await expect(saveReplayed(ctx, "acme", id)).rejects.toMatchObject({ code: "too-late" });
});

test("who starts, cancels and saves one is on record, with what was tried", async () => {
  const { ctx, asked, drain } = await aYear();
  ctx.actor = { id: "ada", name: "Ada", role: "admin" };
  const first = await startReplay(ctx, "acme", asked);
  await cancelReplay(ctx, "acme", first.id);
  await cancelReplay(ctx, "acme", first.id); // it has ended: nothing happens
  const second = await startReplay(ctx, "acme", asked);
  await drain();
  await saveReplayed(ctx, "acme", second.id);
  const { entries } = await listAudit(ctx, "acme", { what: "replay." });
  const said = entries.map(({ what, by, about }) => `${what} ${by} ${about}`);
  expect(said.toSorted(inOrder)).toEqual(
    [
      `replay.started ada ${first.id}`,
      `replay.cancelled ada ${first.id}`,
      `replay.started ada ${second.id}`,
      `replay.saved ada ${second.id}`,
    ].toSorted(inOrder),
  );
  const started = entries.find(({ what, about }) => what === "replay.started" && about === first.id);
  expect(started?.after).toMatchObject({ change });
});

test("a lost message is asked for again by the tick", async () => {
  const { ctx, asked, drain, sent, clock, runOf } = await aYear();
  const { id } = await startReplay(ctx, "acme", asked);
  await workReplay(ctx, sent.shift()!);
  sent.length = 0;
  clock.advance(3600);
  await tick(ctx);
  expect(sent.filter((each: Message<"draft">) => "replay" in each)).toEqual([{ brand: "acme", replay: id, chunk: 1 }]);
  sent.splice(0, sent.length, { brand: "acme", replay: id, chunk: 1 });
  await drain();
  expect((await runOf(id)).state).toBe("done");
});

test("settings that change on the way end it, and say so", async () => {
  const { ctx, asked, drain, sent } = await aYear();
  const { id } = await startReplay(ctx, "acme", asked);
  await workReplay(ctx, sent.shift()!);
  await changeBrand(ctx, "acme", { deadlines: { high: 5 } });
  await drain();
  expect(await readReplay(ctx, "acme", id)).toMatchObject({
    state: "failed",
    fresh: false,
    failed: { code: "replay.settings-changed" },
  });
});

test("a part that fails three times ends it", async () => {
  const { ctx, asked, sent } = await aYear();
  const { id } = await startReplay(ctx, "acme", asked);
  const broken: Context = { ...ctx, store: { ...ctx.store, list: () => Promise.reject(new Error("no table")) } };
  for (let n = 0; n < 3; n++) await expect(workReplay(broken, sent[0]!)).rejects.toThrow("no table");
  expect(await readReplay(ctx, "acme", id)).toMatchObject({ state: "failed", failed: { code: "replay.broke" } });
});

test("it is forgotten after 30 days, with what it showed", async () => {
  const { ctx, clock } = await aYear();
  const { run } = await replayed(ctx, change);
  expect(await allChanged(ctx, "acme", run.id)).not.toEqual([]);
  clock.advance(30 * 86_400 + 1);
  expect(await ctx.store.get(keys.replay("acme", run.id))).toBeUndefined();
  expect((await ctx.store.page(keys.replayPartition("acme", run.id))).items).toEqual([]);
});
