import { beforeAll, expect, it } from "vitest";
import { Refusal } from "@earshot/core/errors";
import type { Change, Store } from "@earshot/core/store";
import { at, type Open } from "./open.ts";

export function keepsValues(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  const kept = async (value: object) => {
    await store.commit([{ put: at("value"), value }]);
    return store.get<any>(at("value"));
  };
  const tooLarge = (error: unknown) => error instanceof Refusal && error.code === "too-large";

  it.each([
    ["emoji of several code points", { text: "👩🏽‍🚀 🇭🇺 ❤️‍🔥", "😀": 1 }],
    ["right-to-left with marks", { text: "שָׁלוֹם ‏سلام‎ \u202eabc\u202c" }],
    ["control characters", { text: "\u0000\u0001\t\r\n\u007f\u2028\ufffe\uffff" }],
    ["emptiness", { text: "", list: [], map: {}, deep: { text: "", list: [""] } }],
    ["null, booleans and numbers", { nothing: null, list: [null, true, false], n: [0, -1.5, 1e-7, 2 ** 53 - 1] }],
    ["words that a table reserves", { name: "a", status: "b", "a.b": 1, "#c": 2, ":d": 3, key: "k", hash: "h" }],
    ["fields named as a record's own things", { key: "k", value: { value: 1 }, at: {}, of: 1, if: "absent" }],
    ["an expiry of its own", { expiresAt: "2026-01-01T00:00:00.000Z" }],
  ])("gives back unchanged: %s", async (_, value) => {
    expect(await kept(value)).toStrictEqual(value);
  });

  it("leaves out what is undefined, however deep", async () => {
    expect(await kept({ a: undefined, b: { c: undefined, d: 1 }, e: [1, undefined, { f: undefined }] })).toStrictEqual({
      b: { d: 1 },
      e: [1, {}],
    });
  });

  it("puts a replacement character for half a surrogate pair, in values, keys and places", async () => {
    expect(await kept({ "a\ud800": ["\udc00b", { c: "😀\ud83d" }] })).toStrictEqual({ "a�": ["�b", { c: "😀�" }] });
    const odd = at("M#\ud83d", "acme/\ude00");
    await store.commit([{ put: odd, value: { version: 1 }, at: { author: { hash: "x\ud800", range: "y\ud800" } } }]);
    expect(await store.get(odd)).toEqual({ version: 1 });
    expect(await store.getMany([odd])).toEqual([{ version: 1 }]);
    expect((await store.page(odd.pk, { prefix: "M#\ud83d" })).items).toHaveLength(1);
    expect((await store.list("author", "x\ud800", { from: "y\ud800" })).items).toHaveLength(1);
    await store.commit([{ remove: odd, if: 1 }]);
    expect(await store.get(odd)).toBeUndefined();
  });

  it.each(["pk", "sk", "ttl", "inboxHash", "dueRange"])(
    "refuses a field named %s, which the table uses",
    async (name) => {
      await expect(kept({ [name]: "x" })).rejects.toThrow(`cannot have a field named ${name}`);
    },
  );

  it("keeps a record of 300 KB, on an index too", async () => {
    const text = "é".repeat(150 * 1024);
    await store.commit([{ put: at("big"), value: { text }, at: { heard: { hash: "acme/day", range: "1" } } }]);
    expect(await store.get(at("big"))).toStrictEqual({ text });
    expect((await store.list("heard", "acme/day")).items[0]!.value).toStrictEqual({ text });
  });

  it.each([1, 2])("refuses a record beyond 400 KB as too large, with %i changes, writing nothing", async (size) => {
    const changes: Change[] = [
      { put: at("too-big"), value: { text: "😀".repeat(101 * 1024) } },
      { put: at("beside-too-big"), value: {} },
    ];
    await expect(store.commit(changes.slice(0, size))).rejects.toSatisfy(tooLarge);
    expect(await store.getMany([at("too-big"), at("beside-too-big")])).toEqual([undefined, undefined]);
  });

  it("refuses more than 4 MB at once as too large, writing nothing", async () => {
    const text = "x".repeat(300 * 1024);
    const changes = Array.from({ length: 15 }, (_, n) => ({ put: at(`${n}`, "acme/HEAVY"), value: { text } }));
    await expect(store.commit(changes)).rejects.toSatisfy(tooLarge);
    expect((await store.page("acme/HEAVY")).items).toEqual([]);
  });

  it("gives a partition of more than a megabyte whole", async () => {
    const text = "x".repeat(250 * 1024);
    for (const sk of ["1", "2", "3", "4", "5", "6"])
      await store.commit([{ put: at(sk, "acme/WIDE"), value: { text } }]);
    expect((await store.page("acme/WIDE")).items.map(({ key }) => key.sk)).toEqual(["1", "2", "3", "4", "5", "6"]);
    const keys = ["6", "1", "5", "2", "4", "3"].map((sk) => at(sk, "acme/WIDE"));
    expect((await store.getMany(keys)).every((value) => value.text === text)).toBe(true);
  });
}
