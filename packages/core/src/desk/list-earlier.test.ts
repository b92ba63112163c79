import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { dismiss } from "../conversation/close.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { pack } from "../search/pack.ts";
import { inbox } from "./inbox.ts";

test("what was finished before there was a list of it is listed once texts of then are packed, where it would stand", async () => {
  const { ctx, hear, at } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  const judged = { needsReply: true, intents: ["complaint" as const] };
  const finished: string[] = [];
  for (const [n, day] of ["2027-01-05", "2027-01-06", "2027-01-07"].entries()) {
    at(`${day}T12:00:00Z`);
    const mention = await hear({ at: `${day}T12:00:00Z`, judged, text: `cold and late, ${n}` });
    const { conversation } = (await ctx.store.get(keys.pointer("acme", mention)))!;
    at(`${day}T13:00:00Z`);
    await dismiss(ctx, "acme", conversation, { reason: "By phone" });
    finished.push(conversation);
  }
  const [first, second, third] = finished as [string, string, string];
  // As it was stored before: on no list once it was finished.
  for (const id of [first, second]) {
    const value = (await ctx.store.get(keys.conversation("acme", id)))!;
    await ctx.store.commit([{ put: keys.conversation("acme", id), value, expiresAt: expiryOf(value, value.heardAt) }]);
  }
  const done = async () => (await inbox(ctx, "acme", { lane: "done" })).items.map(({ id }) => id);
  expect(await done()).toEqual([third]);
  at("2027-02-20T12:00:00Z");
  await pack(ctx, "acme", { now: true });
  expect(await done()).toEqual([third, second, first]);
  expect(await ctx.store.get(keys.conversation("acme", first))).toMatchObject({ version: 2, status: "closed" });
});
