import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Conflict } from "@earshot/core/errors";
import { indexes, type Change, type Store } from "@earshot/core/store";
import { storeKinds } from "../support/store-kinds.ts";
import { all, sortKeys, walk } from "./store/open.ts";
import { aCommit, HASHES, KEYS } from "./store/random-commits.ts";

const now = () => new Date("2026-03-01T00:00:00.000Z");
const [memory, ...others] = storeKinds;

describe.each(others)("the memory store and $name", ({ start }) => {
  let opened: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    opened = await start();
  });
  afterAll(() => opened.close());

  it("answer alike and end alike after any commits", { timeout: 60_000 }, async () => {
    const inMemory = await memory!.start();
    await fc.assert(
      fc.asyncProperty(fc.array(aCommit, { minLength: 5, maxLength: 25 }), async (commits) => {
        const [model, real] = await Promise.all([inMemory.open({ now }), opened.open({ now })]);
        for (const changes of commits) expect(await outcomeOf(real, changes)).toEqual(await outcomeOf(model, changes));
        expect(await stateOf(real)).toStrictEqual(await stateOf(model));
      }),
      { numRuns: 40 },
    );
  });
});

async function outcomeOf(store: Store, changes: Change[]): Promise<string | number[]> {
  try {
    await store.commit(changes);
    return "committed";
  } catch (error) {
    if (error instanceof Conflict) return error.failed;
    throw error;
  }
}

/** All that can be read of a store, by every way of reading. */
async function stateOf(store: Store) {
  const partitions = [...new Set(KEYS.map(({ pk }) => pk))];
  return {
    everything: await all(store),
    gets: await Promise.all(KEYS.map((key) => store.get(key))),
    many: await store.getMany(KEYS),
    pages: await Promise.all(
      partitions.flatMap((pk) => [
        store.page(pk),
        walk((range) => store.page(pk, range), { limit: 2, backwards: true }),
      ]),
    ),
    lists: await Promise.all(
      indexes.flatMap((index) =>
        HASHES.map(async (hash) => [
          (await store.list(index, hash)).items,
          sortKeys(await walk((range) => store.list(index, hash, range), { limit: 1, from: "5" })),
        ]),
      ),
    ),
  };
}
