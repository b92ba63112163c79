import { createMemoryStore } from "../../../../tests/support/memory-store.ts";
import { expect, test } from "vitest";
import { auditPlaceOf } from "../audit/listed-events.ts";
import type { Context } from "../context.ts";
import type { ConversationEvent } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import { qualityActs } from "./acts.ts";
import { decisionsOf } from "./decisions.ts";
import { correctedBy } from "./judgements.ts";

const week = { from: "2026-11-23T00:00:00.000Z", to: "2026-11-30T00:00:00.000Z" };
type Event = Pick<ConversationEvent, "what" | "at"> & Partial<ConversationEvent> & { of?: string };

async function aLog(...events: Event[]) {
  const store = createMemoryStore();
  for (const [n, { of = "c1", ...event }] of events.entries()) {
    const value: ConversationEvent = { by: "p1", ...event };
    const place = `${String(n).padStart(6, "0")}.0`;
    const at = auditPlaceOf(value, { brand: "acme", conversation: of, place });
    await store.commit([{ put: keys.event("acme", of, value.at, place), value, at }]);
  }
  return { store } as Context;
}

test("acts at either end of the week: its first moment is in it, its end is not", async () => {
  const ctx = await aLog(
    { what: "approved", at: "2026-11-22T23:59:59.999Z", about: "r0" },
    { what: "approved", at: week.from, about: "r1" },
    { what: "approved", at: "2026-11-29T23:59:59.999Z", about: "r2" },
    { what: "approved", at: week.to, about: "r3" },
  );
  const { acts, looked } = await qualityActs(ctx, "acme", week);
  expect(acts.map(({ about }) => about)).toEqual(["r2", "r1"]);
  expect(looked).toBe(3);
});

test("what was taken back is not counted, also where that was in the next week; of two alike only the one", async () => {
  const ctx = await aLog(
    { what: "dismissed", at: "2026-11-24T10:00:00.000Z" },
    { what: "reopened", at: "2026-11-24T11:00:00.000Z" },
    { what: "dismissed", at: "2026-11-24T12:00:00.000Z" },
    { what: "taken-back", at: "2026-11-24T12:00:05.000Z", about: "dismissed" },
    { what: "declined", at: "2026-11-25T12:00:00.000Z", about: "1", of: "c2" },
    { what: "taken-back", at: "2026-11-25T12:00:05.000Z", about: "declined", of: "c3" },
    { what: "approved", at: "2026-11-29T23:59:58.000Z", about: "r1", of: "c4" },
    { what: "undone", at: "2026-11-30T00:00:02.000Z", about: "r1", of: "c4" },
  );
  const { acts } = await qualityActs(ctx, "acme", week);
  expect(acts.map(({ what, at }) => [what, at])).toEqual([
    ["declined", "2026-11-25T12:00:00.000Z"],
    ["dismissed", "2026-11-24T10:00:00.000Z"],
  ]);
});

test("where there is too much the newest are counted, and it says since when", async () => {
  const at = (n: number) => new Date(Date.parse(week.from) + n * 60_000).toISOString();
  const ctx = await aLog(
    ...Array.from({ length: 7 }, (_, n): Event => ({ what: "declined", at: at(n), about: "1", of: `c${n}` })),
  );
  const { acts, looked, since } = await qualityActs(ctx, "acme", week, 5);
  expect(acts.map(({ conversation }) => conversation)).toEqual(["c6", "c5", "c4", "c3", "c2"]);
  expect([looked, since]).toEqual([5, at(2)]);
});

test("what is no longer kept is said to be lost", async () => {
  const ctx = await aLog();
  const act = (what: "approved" | "declined" | "corrected" | "dismissed", about: string) => ({
    what,
    about,
    conversation: "c1",
    by: "p1",
    at: week.from,
  });
  const some = [act("approved", "r1"), act("declined", "1"), act("dismissed", "")];
  const voice = { signature: "", signatures: {} } as never;
  expect(await decisionsOf(ctx, "acme", some, voice)).toEqual({ decisions: [], lost: 3 });
  expect(await correctedBy(ctx, "acme", [act("corrected", "m1")])).toEqual({ corrections: [], lost: 1 });
});
