import { beforeAll, expect, it } from "vitest";
import { Conflict } from "@earshot/core/errors";
import type { Change, Store } from "@earshot/core/store";
import { at, type Open } from "./open.ts";

export function commits(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.commit([
      { put: at("v3"), value: { version: 3 } },
      { put: at("plain"), value: { n: 1 } },
    ]);
  });
  const failedOf = async (changes: Change[]): Promise<number[] | "committed"> => {
    try {
      await store.commit(changes);
      return "committed";
    } catch (error) {
      if (error instanceof Conflict) return error.failed;
      throw error;
    }
  };

  it("does nothing when there is nothing to do", async () => {
    expect(await failedOf([])).toBe("committed");
  });

  it("removes what is there, and what is not there without complaint", async () => {
    await store.commit([{ put: at("short-lived"), value: {} }]);
    expect(await failedOf([{ remove: at("short-lived") }, { remove: at("never-was") }])).toBe("committed");
    expect(await store.get(at("short-lived"))).toBeUndefined();
  });

  it.each([
    ["put absent over something", { put: at("v3"), value: {}, if: "absent" }],
    ["put with the wrong version", { put: at("v3"), value: {}, if: 2 }],
    ["put with a version over nothing", { put: at("nothing"), value: {}, if: 1 }],
    ["put with a version over a record without one", { put: at("plain"), value: {}, if: 1 }],
    ["remove with the wrong version", { remove: at("v3"), if: 4 }],
    ["remove with a version where nothing is", { remove: at("nothing"), if: 0 }],
    ["check absent of something", { check: at("v3"), if: "absent" }],
    ["check the wrong version", { check: at("v3"), if: 2 }],
    ["check a version of nothing", { check: at("nothing"), if: 2 }],
  ] satisfies [string, Change][])("conflicts, alone and among others, writing nothing: %s", async (_, change) => {
    expect(await failedOf([change])).toEqual([0]);
    const others: Change[] = [
      { put: at("beside"), value: {} },
      { add: at("counted-beside"), counts: { n: 1 } },
      { remove: at("plain") },
    ].filter((each) => JSON.stringify(each).includes("plain") !== JSON.stringify(change).includes("plain"));
    expect(await failedOf([...others, change])).toEqual([others.length]);
    expect(await store.getMany([at("beside"), at("counted-beside"), at("nothing")])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await store.getMany([at("v3"), at("plain")])).toEqual([{ version: 3 }, { n: 1 }]);
  });

  it("says of each change whether its condition failed", async () => {
    const changes: Change[] = [
      { put: at("new"), value: {}, if: "absent" },
      { put: at("v3"), value: {}, if: 9 },
      { check: at("other"), if: "absent" },
      { remove: at("elsewhere"), if: 1 },
    ];
    expect(await failedOf(changes)).toEqual([1, 3]);
  });

  it("writes when all conditions hold", async () => {
    const changes: Change[] = [
      { put: at("w1"), value: { version: 1 }, if: "absent" },
      { check: at("v3"), if: 3 },
      { check: at("nothing"), if: "absent" },
    ];
    expect(await failedOf(changes)).toBe("committed");
    expect(await failedOf([{ put: at("w1"), value: { version: 2 }, if: 1 }])).toBe("committed");
    expect(await failedOf([{ check: at("w1"), if: 2 }])).toBe("committed");
    expect(await failedOf([{ remove: at("w1"), if: 2 }])).toBe("committed");
    expect(await store.get(at("w1"))).toBeUndefined();
  });

  it("takes a hundred changes and refuses a hundred and one, writing none", async () => {
    const changes = Array.from({ length: 101 }, (_, n) => ({ put: at(`h${n}`, "acme/HUNDRED"), value: {} }));
    await expect(store.commit(changes)).rejects.toThrow("A transaction takes 100 changes, not 101.");
    expect((await store.page("acme/HUNDRED")).items).toEqual([]);
    await store.commit(changes.slice(0, 100));
    expect((await store.page("acme/HUNDRED")).items).toHaveLength(100);
  });

  it("refuses two changes of one record, writing neither", async () => {
    const twice: Change[] = [
      { put: at("twice"), value: { n: 1 } },
      { add: at("twice"), counts: { n: 1 } },
    ];
    await expect(store.commit(twice)).rejects.toThrow();
    expect(await store.get(at("twice"))).toBeUndefined();
  });

  it.each([1, 2])("lets one of thirty writers win, with %i changes each", async (size) => {
    const key = at(`contested-${size}`);
    for (let version = 0; version < 3; version++) {
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, writer) => {
          const put: Change = { put: key, value: { version: version + 1, writer }, if: version || "absent" };
          const also: Change = { put: at(`of-${size}-${version}-${writer}`), value: {} };
          return failedOf([put, also].slice(0, size));
        }),
      );
      expect(outcomes.filter((each) => each === "committed")).toHaveLength(1);
      expect(outcomes.filter((each) => each !== "committed")).toEqual(Array.from({ length: 29 }, () => [0]));
      expect(await store.get(key)).toEqual({ version: version + 1, writer: outcomes.indexOf("committed") });
    }
    const traces = await store.page("acme/P", { prefix: `of-${size}-` });
    expect(traces.items).toHaveLength(size === 2 ? 3 : 0);
  });
}
