import { beforeAll, expect, it } from "vitest";
import type { Store } from "@earshot/core/store";
import { all, at, fill, type Open } from "./open.ts";

export function reads(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const values = Array.from({ length: 230 }, (_, n) => ({ put: at(`K${n}`), value: { n } }));
    await fill(store, values);
  });

  it("gives what was put, without its key", async () => {
    expect(await store.get(at("K7"))).toStrictEqual({ n: 7 });
  });

  it("gives undefined for what is not there", async () => {
    expect(await store.get(at("nothing"))).toBeUndefined();
    expect(await store.get(at("K7", "acme/Q"))).toBeUndefined();
  });

  it("reads no keys as no values", async () => {
    expect(await store.getMany([])).toEqual([]);
  });

  it("reads more than a hundred keys in the order asked for, with holes for what is missing", async () => {
    const order = Array.from({ length: 250 }, (_, n) => (n * 7) % 250);
    const found = await store.getMany(order.map((n) => at(`K${n}`)));
    expect(found).toEqual(order.map((n) => (n < 230 ? { n } : undefined)));
  });

  it("gives a key that is asked for twice twice", async () => {
    expect(await store.getMany([at("K1"), at("none"), at("K1")])).toEqual([{ n: 1 }, undefined, { n: 1 }]);
  });

  it("gives copies: changing what was read changes nothing stored", async () => {
    const read = (await store.get(at("K3")))!;
    read.n = 99;
    expect(await store.get(at("K3"))).toEqual({ n: 3 });
  });

  it("lists everything once for export, with places and expiry", async () => {
    const own = await open();
    const expiresAt = new Date("2099-01-01T00:00:00.000Z");
    const place = { due: { hash: "DUE#1", range: "2026#a" } };
    await own.commit([
      { put: at("a"), value: { n: 1 }, at: place, expiresAt },
      { put: at("b"), value: { n: 2 } },
    ]);
    expect(await all(own)).toStrictEqual([
      { key: at("a"), value: { n: 1 }, at: place, expiresAt },
      { key: at("b"), value: { n: 2 }, at: {} },
    ]);
  });
}
