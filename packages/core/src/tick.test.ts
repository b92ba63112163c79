import { expect, test } from "vitest";
import { createClock } from "../../../tests/support/clock.ts";
import { createMemoryStore } from "../../../tests/support/memory-store.ts";
import type { Context, LogFields } from "./context.ts";
import { savedSource } from "./source/change-source.ts";
import type { Source } from "./source/source.ts";
import { tick } from "./tick.ts";

test("a source that stays due though it is sent every minute is said in the log, for an alarm to count", async () => {
  const clock = createClock();
  const said: [string, LogFields | undefined][] = [];
  const store = createMemoryStore({ now: clock.now });
  const log = { info: (...line: [string, LogFields?]) => void said.push([line[0], line[1]]) };
  const ctx = { store, now: clock.now, log, queues: { send: async () => undefined } } as unknown as Context;
  const source = (id: string, minutes: number, leased = 0): Source =>
    ({
      id,
      brand: "acme",
      platform: "reddit",
      version: 1,
      nextAt: new Date(clock.now().getTime() - minutes * 60_000).toISOString(),
      ...(leased && { leaseUntil: new Date(clock.now().getTime() - leased * 60_000).toISOString() }),
    }) as Source;
  await store.commit(
    [source("late", 16), source("due", 14), source("being-read", 40, 2)].map((each) => savedSource(each, "new")),
  );
  await tick(ctx);
  expect(said.filter(([event]) => event === "source.unheard")).toEqual([
    ["source.unheard", { brand: "acme", source: "late", platform: "reddit", ms: 16 * 60_000 }],
  ]);
});
