import { beforeEach, expect, it } from "vitest";
import type { Store } from "@earshot/core/store";
import { all, at, sortKeys, walk, type Open } from "./open.ts";

export function expires(open: Open): void {
  let time: Date;
  let store: Store;
  beforeEach(async () => {
    time = new Date("2026-03-01T12:00:00.000Z");
    store = await open({ now: () => time });
    const put = (sk: string, minutes?: number) => ({
      put: at(sk),
      value: { version: 1 },
      at: { inbox: { hash: "acme", range: sk } },
      ...(minutes && { expiresAt: new Date(time.getTime() + minutes * 60_000) }),
    });
    await store.commit([put("a", 10), put("b"), put("c", 20), put("d")]);
  });
  const later = (minutes: number) => (time = new Date(time.getTime() + minutes * 60_000));

  it("shows a record until its time, and from then on nowhere", async () => {
    expect(sortKeys((await store.page("acme/P")).items)).toEqual(["a", "b", "c", "d"]);
    later(10);
    expect(await store.get(at("a"))).toBeUndefined();
    expect(await store.getMany([at("a"), at("b")])).toEqual([undefined, { version: 1 }]);
    expect(sortKeys((await store.page("acme/P")).items)).toEqual(["b", "c", "d"]);
    expect(sortKeys((await store.list("inbox", "acme")).items)).toEqual(["b", "c", "d"]);
  });

  it("fills pages although records among them have expired", async () => {
    later(30);
    expect(sortKeys((await store.page("acme/P", { limit: 2 })).items)).toEqual(["b", "d"]);
    const found = await walk((range) => store.list("inbox", "acme", range), { limit: 1 });
    expect(sortKeys(found)).toEqual(["b", "d"]);
  });

  it("takes what has expired for absent, though it was not swept", async () => {
    await expect(store.commit([{ put: at("a"), value: {}, if: "absent" }])).rejects.toThrow();
    later(10);
    await store.commit([{ check: at("a"), if: "absent" }]);
    await store.commit([{ put: at("a"), value: { version: 5 }, if: "absent" }]);
    expect(await store.get(at("a"))).toEqual({ version: 5 });
  });

  it("drops the expiry when a record is put again without one, and keeps it when counters are added", async () => {
    await store.commit([
      { put: at("a"), value: { version: 2 } },
      { add: at("c"), counts: { n: 1 } },
    ]);
    later(30);
    expect(await store.getMany([at("a"), at("c")])).toEqual([{ version: 2 }, undefined]);
  });

  it("sweeps what has expired, says how many, and leaves the rest", async () => {
    expect(await store.sweep(time)).toBe(0);
    expect(await store.sweep(later(15))).toBe(1);
    expect(sortKeys(await all(store))).toEqual(["b", "c", "d"]);
  });
}
