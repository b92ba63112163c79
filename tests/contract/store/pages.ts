import { beforeAll, expect, it } from "vitest";
import { Refusal } from "@earshot/core/errors";
import type { Range, Store } from "@earshot/core/store";
import { at, fill, sortKeys, walk, type Open } from "./open.ts";

const names = Array.from({ length: 25 }, (_, n) => `N#${String(n).padStart(2, "0")}`);

export function pages(open: Open): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const rows = ["META", ...names, "Z"].map((sk) => ({ put: at(sk), value: { name: sk } }));
    await fill(store, [...rows.toReversed(), { put: at("N#00", "acme-2/P"), value: { name: "another brand's" } }]);
  });
  const page = async (range?: Range) => sortKeys((await store.page("acme/P", range)).items);

  it("is in order of the sort key, whatever the order of writing", async () => {
    expect(await page()).toEqual(["META", ...names, "Z"]);
    expect(await page({ backwards: true })).toEqual(["META", ...names, "Z"].toReversed());
  });

  it("sorts by UTF-8 bytes, as the table does: an emoji after a full-width letter", async () => {
    const keys = ["a", "é", "א", "Ａ", "😀"];
    await fill(
      store,
      keys.toReversed().map((sk) => ({ put: at(sk, "acme/ORDER"), value: {} })),
    );
    expect(sortKeys((await store.page("acme/ORDER")).items)).toEqual(keys);
  });

  it("gives all of a partition when no limit is given, beyond a hundred too", async () => {
    await fill(
      store,
      Array.from({ length: 130 }, (_, n) => ({ put: at(`${n}`, "acme/MANY"), value: {} })),
    );
    const { items, next } = await store.page("acme/MANY");
    expect([items.length, next]).toEqual([130, undefined]);
  });

  it("gives the fields that are asked for alone, of a field its own too, on a partition and on an index", async () => {
    const value = { text: "a", judged: { language: "en", evidence: ["long"] }, more: 1 };
    await store.commit([{ put: at("ONLY", "acme/ONLY"), value, at: { heard: { hash: "acme/only", range: "1" } } }]);
    const only = ["text", "judged.language", "judged.absent", "absent"];
    const some = [{ text: "a", judged: { language: "en" } }];
    const { items } = await store.page("acme/ONLY", { only });
    expect(items.map((each) => each.value)).toEqual(some);
    expect(items.map(({ key }) => key)).toEqual([{ pk: "acme/ONLY", sk: "ONLY" }]);
    const listed = await store.list("heard", "acme/only", { only, limit: 1 });
    expect(listed.items.map((each) => each.value)).toEqual(some);
  });

  it("is empty, with no next, for a partition that has nothing", async () => {
    expect(await store.page("acme/EMPTY", { limit: 5 })).toEqual({ items: [] });
  });

  it.each([
    [{ prefix: "N#0" }, names.slice(0, 10)],
    [{ from: "N#05", to: "N#07" }, ["N#05", "N#06", "N#07"]],
    [{ from: "N#23" }, ["N#23", "N#24", "Z"]],
    [{ to: "N#00" }, ["META", "N#00"]],
    [{ prefix: "N#", from: "N#22" }, ["N#22", "N#23", "N#24"]],
    [{ prefix: "N#", from: "A", to: "N#01" }, ["N#00", "N#01"]],
    [{ prefix: "N#1", from: "N#2" }, []],
    [{ from: "N#07", to: "N#05" }, []],
    [{ prefix: "", from: "" }, ["META", ...names, "Z"]],
    [{ to: "" }, []],
    [{ prefix: "N#0", limit: 2, backwards: true }, ["N#09", "N#08"]],
  ] satisfies [Range, string[]][])("keeps to the range %j", async (range, expected) => {
    expect(await page(range)).toEqual(expected);
  });

  it.each([1, 4, 25, 27, 100])("shows each record once when walked %i at a time, both ways", async (limit) => {
    const read = (range: Range) => store.page("acme/P", range);
    expect(sortKeys(await walk(read, { limit }))).toEqual(["META", ...names, "Z"]);
    expect(sortKeys(await walk(read, { limit, prefix: "N#", backwards: true }))).toEqual(names.toReversed());
  });

  it("goes on after a cursor although its record is gone", async () => {
    await fill(
      store,
      ["a", "b", "c"].map((sk) => ({ put: at(sk, "acme/GONE"), value: {} })),
    );
    const first = await store.page("acme/GONE", { limit: 2 });
    await store.commit([{ remove: at("b", "acme/GONE") }]);
    expect(sortKeys((await store.page("acme/GONE", { after: first.next })).items)).toEqual(["c"]);
  });

  it.each([
    ["", "empty text"],
    ["garbage!", "garbage"],
    ["e30", "an empty object"],
    ["bnVsbA", "null"],
    [Buffer.from('{"pk":"acme/P"}').toString("base64url"), "half a key"],
    [Buffer.from('{"pk":"acme/P","sk":7}').toString("base64url"), "a number for a key"],
    [Buffer.from('{"pk":"acme/P","sk":""}').toString("base64url"), "an empty key"],
    [Buffer.from('{"pk":"acme-2/P","sk":"N#00"}').toString("base64url"), "another brand's cursor"],
  ])("refuses the cursor %j (%s) as bad input", async (after) => {
    await expect(store.page("acme/P", { after })).rejects.toSatisfy(
      (error: Refusal) => error instanceof Refusal && error.code === "bad-input" && /damaged/.test(error.message),
    );
  });

  it("keeps brands apart: one brand's partition shows nothing of another's", async () => {
    const { items } = await store.page("acme-2/P");
    expect(items).toEqual([{ key: at("N#00", "acme-2/P"), value: { name: "another brand's" } }]);
    expect((await store.page("acme", {})).items).toEqual([]);
  });
}
