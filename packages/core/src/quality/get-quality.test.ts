import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { auditPlaceOf } from "../audit/listed-events.ts";
import type { ConversationEvent } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import type { Change } from "../store.ts";
import { getQuality } from "./get-quality.ts";

const DECLINES = 2000;

test("a fortnight of two thousand decisions is read in thirty requests", async () => {
  const { ctx } = await createDigestWorld({ brand: { timeZone: "UTC" }, now: "2026-11-30T08:00:00Z" });
  const start = Date.parse("2026-11-16T00:00:00Z");
  for (let n = 0; n < DECLINES; n++) {
    const at = new Date(start + n * 600_000).toISOString();
    const conversation = `c${n}`;
    const event: ConversationEvent = { what: "declined", by: "p1", at, about: "1" };
    const place = "000001.0";
    const changes: Change[] = [
      {
        put: keys.event("acme", conversation, at, place),
        value: event,
        at: auditPlaceOf(event, { brand: "acme", conversation, place }),
      },
      {
        put: keys.draft("acme", conversation, 1),
        value: {
          number: 1,
          text: "Sorry",
          by: "writer 3",
          language: n % 2 === 0 ? "en" : "he",
          technique: "empathy",
          objections: [],
          at,
          declined: { by: "p1", at, reason: "No" },
        },
      },
    ];
    await ctx.store.commit(changes);
  }
  let requests = 0;
  const { list, getMany } = ctx.store;
  ctx.store.list = (...asked) => (requests++, list(...asked));
  ctx.store.getMany = (asked) => ((requests += Math.ceil(asked.length / 100)), getMany(asked));
  const { drafts, looked } = await getQuality(ctx, "acme");
  const inWeek = DECLINES - 7 * 144;
  expect(drafts.all.declined).toMatchObject({ now: inWeek, before: 7 * 144 });
  expect(drafts.all.declined.conversations).toHaveLength(20);
  expect(drafts.languages.map(({ of, declined }) => [of, declined.now])).toEqual([
    ["en", inWeek / 2],
    ["he", inWeek / 2],
  ]);
  expect(drafts.declines).toHaveLength(20);
  expect(looked).toEqual({ acts: DECLINES, whole: true, lost: 0 });
  expect(requests).toBeLessThanOrEqual(30);
});
