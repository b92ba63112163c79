import { beforeAll, expect, it } from "vitest";
import { Refusal } from "@earshot/core/errors";
import { indexes, type Range, type Store } from "@earshot/core/store";
import { at, fill, sortKeys, walk, type Open } from "./open.ts";

export function indexesRecords(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  const list = async (hash: string, range?: Range) => sortKeys((await store.list("inbox", hash, range)).items);
  const put = (sk: string, hash: string, range: string) => ({
    put: at(sk, `${hash}/P`),
    value: { name: sk },
    at: { inbox: { hash, range } },
  });

  it("shows a record only while it says where it stands", async () => {
    await store.commit([{ put: at("a"), value: { n: 1 } }]);
    expect(await list("brand-1")).toEqual([]);
    await store.commit([{ put: at("a"), value: { n: 2 }, at: { inbox: { hash: "brand-1", range: "open#1" } } }]);
    expect(await list("brand-1")).toEqual(["a"]);
    await store.commit([{ put: at("a"), value: { n: 3 }, at: { inbox: { hash: "brand-1", range: "check#1" } } }]);
    expect(await list("brand-1", { prefix: "open#" })).toEqual([]);
    expect(await list("brand-1", { prefix: "check#" })).toEqual(["a"]);
    await store.commit([{ put: at("a"), value: { n: 4 } }]);
    expect(await list("brand-1")).toEqual([]);
  });

  it("shows a removed record no more", async () => {
    await store.commit([put("gone", "brand-2", "1")]);
    await store.commit([{ remove: at("gone", "brand-2/P") }]);
    expect(await list("brand-2")).toEqual([]);
  });

  it("keeps each index to itself", async () => {
    const everywhere = Object.fromEntries(indexes.map((index) => [index, { hash: `of-${index}`, range: "1" }]));
    await store.commit([{ put: at("everywhere"), value: { n: 1 }, at: everywhere }]);
    for (const index of indexes) {
      expect((await store.list(index, `of-${index}`)).items).toEqual([{ key: at("everywhere"), value: { n: 1 } }]);
      expect((await store.list(index, "of-another")).items).toEqual([]);
    }
  });

  it("gives the record as it was put: no key, place or expiry among its fields", async () => {
    const value = { text: "hi", version: 3 };
    await store.commit([
      {
        put: at("plain"),
        value,
        at: { author: { hash: "ann", range: "1" }, due: { hash: "DUE#0", range: "2" } },
        expiresAt: new Date("2099-01-01"),
      },
    ]);
    expect(await store.get(at("plain"))).toStrictEqual(value);
    expect((await store.list("author", "ann")).items).toStrictEqual([{ key: at("plain"), value }]);
  });

  it("keeps a record's places when counters are added to it", async () => {
    await store.commit([put("counted", "brand-3", "1")]);
    await store.commit([{ add: at("counted", "brand-3/P"), counts: { n: 2 } }]);
    expect((await store.list("inbox", "brand-3")).items.map(({ value }) => value)).toEqual([{ name: "counted", n: 2 }]);
  });

  it("is in order of the range, and walks by pages both ways", async () => {
    const rows = Array.from({ length: 13 }, (_, n) => put(`c${(n * 5) % 13}`, "brand-4", String(n).padStart(2, "0")));
    await fill(store, rows);
    const inOrder = rows.map((row) => row.put.sk);
    const read = (range: Range) => store.list("inbox", "brand-4", range);
    expect(await list("brand-4", { from: "03", to: "05" })).toEqual(inOrder.slice(3, 6));
    expect(sortKeys(await walk(read, { limit: 3 }))).toEqual(inOrder);
    expect(sortKeys(await walk(read, { limit: 4, backwards: true }))).toEqual(inOrder.toReversed());
  });

  it("loses none of several records at one place when walked by pages", async () => {
    const names = ["a", "b", "c", "d", "e"];
    await fill(
      store,
      names.map((sk) => put(sk, "brand-5", "same")),
    );
    const found = await walk((range) => store.list("inbox", "brand-5", range), { limit: 2 });
    expect(sortKeys(found).sort()).toEqual(names);
  });

  it("keeps brands apart, and refuses a cursor of another brand or of a partition", async () => {
    await fill(
      store,
      ["1", "2"].flatMap((n) => [put(n, "brand-6", n), put(n, "brand-6b", n)]),
    );
    expect((await store.list("inbox", "brand-6")).items.map(({ key }) => key.pk)).toEqual(["brand-6/P", "brand-6/P"]);
    const { next } = await store.list("inbox", "brand-6", { limit: 1 });
    await expect(store.list("inbox", "brand-6b", { after: next })).rejects.toThrow(Refusal);
    await expect(store.list("due", "brand-6", { after: next })).rejects.toThrow(Refusal);
    await expect(store.page("brand-6/P", { after: next })).rejects.toThrow(Refusal);
  });
}
