import { beforeAll, expect, it } from "vitest";
import { Conflict } from "@earshot/core/errors";
import type { Store } from "@earshot/core/store";
import { at, type Open } from "./open.ts";

export function counts(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  it("makes a counter where there is none, and adds, also below nought", async () => {
    await store.commit([{ add: at("day"), counts: { heard: 1, "language:zh-Hant": 2, "😀 #1": 5 } }]);
    await store.commit([{ add: at("day"), counts: { heard: 3, "language:zh-Hant": -7, new: 0 } }]);
    expect(await store.get(at("day"))).toEqual({ heard: 4, "language:zh-Hant": -5, "😀 #1": 5, new: 0 });
  });

  it("gives counters an end where one is said, each addition anew", async () => {
    const until = (at: string) => new Date(at);
    await store.commit([{ add: at("ends"), counts: { n: 1 }, expiresAt: until("2099-01-01T00:00:00.000Z") }]);
    await store.commit([{ add: at("ends"), counts: { n: 1 }, expiresAt: until("2099-06-01T00:00:00.000Z") }]);
    expect(await store.get(at("ends"))).toEqual({ n: 2 });
    for await (const { key, expiresAt } of store.everything())
      if (key.sk === at("ends").sk) expect(expiresAt).toEqual(until("2099-06-01T00:00:00.000Z"));
    await store.commit([{ add: at("ended"), counts: { n: 1 }, expiresAt: until("2020-01-01T00:00:00.000Z") }]);
    expect(await store.get(at("ended"))).toBeUndefined();
  });

  it("is exact when sixty add at once, alone and in transactions", async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        persist(() =>
          store.commit([
            { add: at("busy"), counts: { n: 1, sum: n } },
            ...(n % 2 ? [{ put: at(`by-${n}`), value: {} }] : []),
          ]),
        ),
      ),
    );
    expect(await store.get(at("busy"))).toEqual({ n: 60, sum: (59 * 60) / 2 });
  });

  it("counts an event once however often it is repeated, at once or later", async () => {
    const hear = (event: number) =>
      store.commit([
        { put: at(`event-${event}`), value: {}, if: "absent" },
        { add: at("heard"), counts: { n: 1 } },
      ]);
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => persist(() => hear(n % 10))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
    await expect(hear(3)).rejects.toEqual(expect.objectContaining({ failed: [0] }));
    expect(await store.get(at("heard"))).toEqual({ n: 10 });
  });
}

/** Tries again what the table was too busy for, as a queue does. */
async function persist(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Conflict || (error as Error).name !== "TransactionCanceledException" || tries >= 10)
        throw error;
    }
  }
}
