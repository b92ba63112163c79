import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { keys } from "../keys.ts";
import { audited } from "./audited.ts";
import { changedFields, isWhole } from "./changed-fields.ts";
import type { AuditRecord } from "./record.ts";

test("a record says who did what, from where, and only what changed", async () => {
  const { ctx } = await createDigestWorld({ now: "2026-12-01T12:00:00Z" });
  const asked = { ...ctx, actor: { id: "p1", name: "Dana", role: "admin" as const }, from: { address: "192.0.2.7" } };
  const before = { name: "Acme", voice: { signature: "", formality: "friendly" }, version: 1 };
  const after = { ...before, voice: { ...before.voice, signature: "Dana" }, hours: { days: {} }, version: 2 };
  await ctx.store.commit(audited(asked, { brand: "acme", what: "brand.changed", about: "acme", before, after }));
  const { items } = await ctx.store.list<AuditRecord>("author", keys.audits("acme", "2026-12-01"));
  expect(items.map(({ value }) => value)).toEqual([
    {
      id: expect.stringMatching(/^2026-12-01T12:00:00\.000Z-/u),
      at: "2026-12-01T12:00:00.000Z",
      by: "p1",
      from: { address: "192.0.2.7" },
      what: "brand.changed",
      brand: "acme",
      about: "acme",
      before: { voice: { signature: "" }, hours: null },
      after: { voice: { signature: "Dana" }, hours: { days: {} } },
      keptUntil: "2028-11-30T12:00:00.000Z",
    },
  ]);
});

test("what changes nothing leaves no record; what has no before is one", async () => {
  const { ctx } = await createDigestWorld({ now: "2026-12-01T12:00:00Z" });
  const state = { name: "Acme", list: ["a"] };
  expect(audited(ctx, { what: "brand.changed", before: state, after: { ...state, version: 2 } })).toEqual([]);
  expect(audited(ctx, { what: "signed-out" })).toHaveLength(1);
});

test("secrets are masked at any depth, and what is too long is cut", () => {
  const [was, is] = changedFields(
    { secret: "a", settings: { server: "s", access_token: "t" }, apiKey: null },
    { secret: "b", settings: { server: "s", access_token: "u" }, apiKey: "k", texts: [{ webhookSecret: "w", n: 1 }] },
  )!;
  expect(was).toEqual({ secret: "•••", settings: { access_token: "•••" }, apiKey: null, texts: null });
  expect(is).toEqual({
    secret: "•••",
    settings: { access_token: "•••" },
    apiKey: "•••",
    texts: [{ webhookSecret: "•••", n: 1 }],
  });
  const [, long] = changedFields({ text: "" }, { text: "x".repeat(20_000) })!;
  expect(long["text"]).toMatchObject({ begins: "x".repeat(500), characters: 20_000 });
  expect([isWhole(is["settings"]!), isWhole(long["text"]!), isWhole({ a: ["b"] })]).toEqual([false, false, true]);
});
