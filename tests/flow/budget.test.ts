import { playground } from "@earshot/connectors/playground/index";
import { ConnectorError } from "@earshot/core/errors";
import { theSource } from "@earshot/core/source/change-source";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let asked = 0;
/** What the platform says is left, by the number of the call. */
let left: (call: number) => number = () => 10;
/** The calls that it refuses for being too many. */
const refused = new Set<number>();

beforeAll(async () => {
  world = await startWorld({
    connectors: {
      playground: {
        ...playground,
        async collect() {
          asked += 1;
          if (refused.delete(asked)) throw new ConnectorError("slow-down", "Slow down.", { retryAfter: 45 });
          const resetAt = new Date(world.clock.now().getTime() + 90_000).toISOString();
          return { items: [], cursor: { asked }, more: asked < 5, budget: { remaining: left(asked), resetAt } };
        },
      },
    },
  });
});
afterAll(() => world.close());

test("where the platform wants to be left alone, the rest of the pass waits until then and goes on where it was", async () => {
  const { source } = await world.brand();
  asked = 0;
  left = (call) => (call === 2 ? 0 : 10);
  await world.collect(source);
  const waiting = await theSource(world.ctx, source.brand, source.id);
  expect(asked).toBe(2);
  expect(waiting).toMatchObject({ cursor: { asked: 2 }, health: { behind: true } });
  expect(Date.parse(waiting.nextAt) - world.clock.now().getTime()).toBe(90_000);
  await world.collect(source);
  expect(asked).toBe(5);
  expect((await theSource(world.ctx, source.brand, source.id)).health.behind).toBe(false);
});

test("a pass that is told to slow down goes on where it was, and one that is at its first call has failed", async () => {
  const { source } = await world.brand({ id: "other" });
  const now = () => theSource(world.ctx, source.brand, source.id);
  asked = 0;
  left = () => 10;
  refused.add(3);
  await world.collect(source);
  expect(await now()).toMatchObject({ cursor: { asked: 2 }, health: { behind: true, failures: 0 } });
  expect(Date.parse((await now()).nextAt) - world.clock.now().getTime()).toBe(45_000);
  await world.collect(source);
  expect(await now()).toMatchObject({ cursor: { asked: 5 }, health: { behind: false } });
  refused.add(6);
  await world.collect(source);
  expect(await now()).toMatchObject({ cursor: { asked: 5 }, health: { failures: 1, trouble: "slow-down" } });
});
