import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { correct } from "./correct.ts";
import type { Correction } from "./correction.ts";

const admin = { id: "p1", name: "Ada", role: "admin" } as const;
const text = "Lamp broke, order no. 4711. Call 0612345678!";

test("a correction keeps no numbers, and the very same text is judged by it with its own", async () => {
  const world = await createDigestWorld({ now: "2026-03-02T10:00:00Z" });
  const ctx = { ...world.ctx, actor: admin };
  await world.hear({ at: "2026-03-02T09:00:00Z", text, nativeId: "1" });
  const heard = async () => {
    const { items } = await ctx.store.list<Mention>("heard", "acme/2026-03-02");
    return items.map(({ value }) => value);
  };
  const [first] = await heard();
  const [start, end] = [text.indexOf("4711"), text.indexOf("4711") + 4];
  const details = [{ type: "order" as const, text: "order no. 4711", start: start - 10, end }];
  await correct(ctx, "acme", first!.conversation, { urgency: "high", reading: { details } });

  const kept = await ctx.store.page<Correction>(keys.corrections("acme"));
  expect(kept.items.map(({ value }) => [value.text, value.verdict.reading?.details?.[0]?.text])).toEqual([
    ["Lamp broke, order no. •••. Call •••!", "order no. •••"],
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/4711|0612345678/u);
  expect((await heard())[0]!.classification.reading?.details).toEqual(details);

  await world.hear({ at: "2026-03-02T09:30:00Z", text, nativeId: "2" });
  const again = (await heard()).find(({ id }) => id === "mastodon:2")!;
  expect(again.classification).toMatchObject({ urgency: "high", reading: { details } });
});
