import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { changeBrand } from "../brand/change-brand.ts";
import { happened } from "../conversation/moves.ts";
import { aConversation } from "../desk/a-conversation.fixture.ts";
import { keys } from "../keys.ts";
import { actsBetween } from "./read-acts.ts";
import { rangeOfAct } from "./entry.ts";
import { seal, sealAll } from "./seal.ts";
import { verifyAudit } from "./verify-audit.ts";

/** Three changes of a setting an hour apart, and a decision on a conversation whose source lets go of everything after a day; all sealed. */
async function sealedWorld() {
  const world = await createDigestWorld({ now: "2026-11-30T22:00:00Z" });
  const { ctx, at } = world;
  const dana = { ...ctx, actor: { id: "p1", name: "Dana", role: "admin" as const } };
  for (const hour of ["22", "23"]) {
    at(`2026-11-30T${hour}:00:00Z`);
    await changeBrand(dana, "acme", { name: `Acme at ${hour}` });
    at(`2026-11-30T${hour}:05:00Z`);
    await sealAll(ctx);
  }
  at("2026-12-01T00:30:00Z");
  await changeBrand(dana, "acme", { name: "Acme in December" });
  at("2026-12-01T00:31:00Z");
  const conversation = { ...aConversation(), brand: "acme", id: "c1", retentionDays: 1 };
  const event = { at: ctx.now().toISOString(), by: "p1", what: "dismissed" as const, why: "spam" };
  await ctx.store.commit([happened(conversation, event)]);
  at("2026-12-01T00:35:00Z");
  await sealAll(ctx);
  const acts = [];
  const all = { after: "2026-11-01T00:00:00Z", upTo: "2026-12-31~" };
  for await (const page of actsBetween(ctx, "acme", all)) acts.push(...page);
  return { ...world, acts, dana };
}

test("acts are sealed in order over the end of a month, and fit", async () => {
  const { ctx, acts } = await sealedWorld();
  expect(acts.map(({ value }) => value.what)).toEqual(["brand.changed", "brand.changed", "brand.changed", "dismissed"]);
  const found = await verifyAudit(ctx, "acme");
  expect(found).toMatchObject({ seals: 3, records: 4, forgotten: 0, since: "2026-11-30T22:00:00.000Z" });
  expect(found.broken).toBeUndefined();
  expect(found.newest).toMatchObject({ n: 3 });
  expect(found.until).toBe("2026-12-01T00:33:00.000Z");
});

test("a record that was taken away, changed or added shows, and so does a seal", async () => {
  const removed = await sealedWorld();
  const [, second] = removed.acts;
  await removed.ctx.store.commit([{ remove: second!.key }]);
  const record = rangeOfAct(second!);
  expect((await verifyAudit(removed.ctx, "acme")).broken).toEqual({ what: "record-removed", seal: 2, record });

  const changed = await sealedWorld();
  const at = { author: { hash: keys.audits("acme", record), range: record } };
  await changed.ctx.store.commit([{ put: second!.key, value: { ...second!.value, by: "p2" }, at }]);
  expect((await verifyAudit(changed.ctx, "acme")).broken).toEqual({ what: "record-changed", seal: 2, record });

  const added = await sealedWorld();
  const id = "2026-11-30T22:30:00.000Z-forged";
  const place = { author: { hash: keys.audits("acme", id), range: id } };
  const value = { ...second!.value, id, at: "2026-11-30T22:30:00.000Z" };
  await added.ctx.store.commit([{ put: keys.audit("acme", id), value, at: place }]);
  expect((await verifyAudit(added.ctx, "acme")).broken).toEqual({ what: "record-added", seal: 2, record: id });

  const cut = await sealedWorld();
  await cut.ctx.store.commit([{ remove: keys.seal("acme", 2) }]);
  expect((await verifyAudit(cut.ctx, "acme")).broken).toEqual({ what: "seal-missing", seal: 2 });

  const last = await sealedWorld();
  await last.ctx.store.commit([{ remove: keys.seal("acme", 3) }]);
  expect((await verifyAudit(last.ctx, "acme")).broken).toEqual({ what: "seal-missing", seal: 3 });

  const forged = await sealedWorld();
  const first = (await forged.ctx.store.get(keys.seal("acme", 1)))!;
  await forged.ctx.store.commit([{ put: keys.seal("acme", 1), value: { ...first, leaves: [] } }]);
  expect((await verifyAudit(forged.ctx, "acme")).broken).toEqual({ what: "seal-changed", seal: 1 });
});

test("what is forgotten in its time is no alarm", async () => {
  const { ctx, at } = await sealedWorld();
  at("2026-12-03T00:00:00Z");
  const found = await verifyAudit(ctx, "acme");
  expect(found).toMatchObject({ records: 3, forgotten: 1 });
  expect(found.broken).toBeUndefined();
});

test("what is added where nothing was done since the last seal shows too", async () => {
  const { ctx, at, acts } = await sealedWorld();
  at("2026-12-05T00:00:00Z");
  await sealAll(ctx);
  const id = "2026-12-02T00:00:00.000Z-forged";
  const place = { author: { hash: keys.audits("acme", id), range: id } };
  await ctx.store.commit([{ put: keys.audit("acme", id), value: { ...acts[0]!.value, id }, at: place }]);
  expect((await verifyAudit(ctx, "acme")).broken).toEqual({ what: "record-added", seal: 4, record: id });
});

test("a hash that was kept elsewhere shows a log whose seals were all written anew", async () => {
  const { ctx } = await sealedWorld();
  const { newest } = await verifyAudit(ctx, "acme");
  expect((await verifyAudit(ctx, "acme", { hash: newest!.hash })).broken).toBeUndefined();
  for (const n of [1, 2, 3]) await ctx.store.commit([{ remove: keys.seal("acme", n) }]);
  await ctx.store.commit([{ remove: keys.sealHead("acme") }]);
  await seal(ctx, "acme");
  expect((await verifyAudit(ctx, "acme")).broken).toBeUndefined();
  expect((await verifyAudit(ctx, "acme", { hash: newest!.hash })).broken).toEqual({ what: "hash-missing", seal: 1 });
});

test("days are checked alone, and what came with an import is sealed late", async () => {
  const { ctx, at, acts, dana } = await sealedWorld();
  expect(await verifyAudit(ctx, "acme", { from: "2026-12-01" })).toMatchObject({ seals: 1, records: 2 });
  expect(await verifyAudit(ctx, "acme", { from: "2026-12-02" })).toMatchObject({ seals: 0, records: 0 });
  const id = "2026-11-20T00:00:00.000Z-imported";
  const place = { author: { hash: keys.audits("acme", id), range: id } };
  await ctx.store.commit([{ put: keys.audit("acme", id), value: { ...acts[0]!.value, id }, at: place }]);
  at("2026-12-01T01:00:00Z");
  await changeBrand(dana, "acme", { name: "After the import" });
  at("2026-12-01T01:10:00Z");
  await seal(ctx, "acme", { late: true });
  expect(await verifyAudit(ctx, "acme")).toMatchObject({ seals: 4, records: 6 });
  expect((await verifyAudit(ctx, "acme")).broken).toBeUndefined();
});
