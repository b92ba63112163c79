import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { situationOf } from "../conversation/read-conversation.ts";
import { keys } from "../keys.ts";
import { askSatisfaction } from "./ask-satisfaction.ts";

async function aWorld(checkIns: object) {
  const world = await createDigestWorld({ now: "2027-01-05T12:00:00Z", brand: { checkIns } });
  const { ctx } = world;
  let n = 0;
  const asked = async (by: string, judged: object = {}) => {
    const at = ctx.now().toISOString();
    const id = await world.hear({ at, by, judged, text: `text ${++n} of ${by}` });
    const pointer = await ctx.store.get(keys.pointer("acme", id));
    const changes = await askSatisfaction(ctx, (await situationOf(ctx, "acme", pointer!.conversation))!);
    if (changes) await ctx.store.commit(changes);
    return changes !== undefined;
  };
  return { ...world, asked };
}

test("nobody is asked unless the brand says so; then a person once in 92 days", async () => {
  expect(await (await aWorld({ days: 3 })).asked("max")).toBe(false);
  const { asked, at } = await aWorld({ satisfaction: true });
  expect(await asked("max")).toBe(true);
  expect(await asked("max")).toBe(false);
  expect(await asked("mia")).toBe(true);
  at("2027-04-07T11:59:00Z");
  expect(await asked("max")).toBe(false);
  at("2027-04-07T12:01:00Z");
  expect(await asked("max")).toBe(true);
});

test("of a share about so many are drawn, alike whether they praise or complain", async () => {
  const { asked } = await aWorld({ satisfaction: true, share: 30 });
  const drawn = { positive: 0, negative: 0 };
  for (const sentiment of ["positive", "negative"] as const)
    for (let n = 0; n < 200; n++) if (await asked(`${sentiment} ${n}`, { sentiment })) drawn[sentiment]++;
  for (const n of Object.values(drawn)) {
    expect(n).toBeGreaterThan(35);
    expect(n).toBeLessThan(90);
  }
});
