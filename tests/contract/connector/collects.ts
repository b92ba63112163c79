import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { ago, byId, type Bench } from "./bench.ts";

/** Where posts are never changed. */
const UNCHANGING = ["bluesky", "x", "instagram", "threads", "tiktok"];

export function collects(bench: Bench): void {
  const { connector, collectAll } = bench;

  test("collects every post once or more, each in the form that intake takes", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const ids: string[] = [];
    for (let n = 0; n < 120; n++) ids.push(await bench.it.post({ text: `#Brewly post ${n}`, at: ago(n * 10 + 1) }));
    const { items } = await collectAll();
    expect([...new Set(items.map(({ nativeId }) => nativeId))].sort()).toEqual([...new Set(ids)].sort());
    for (const item of items) {
      const parsed = Incoming.safeParse(item);
      expect(parsed.error).toBeUndefined();
      expect(parsed.data!.platform).toBe(connector.platform);
    }
    expect(byId(items, ids[3]!)).toMatchObject({ text: expect.stringContaining("#Brewly post 3"), createdAt: ago(31) });
  });

  test("where nothing may be kept, a notice comes after a first look, and no word of what is there", async ({
    skip,
  }) => {
    skip(!bench.it.notices, "what is there may be kept");
    await bench.it.post({ text: "#Brewly was there before", at: ago(600) });
    const first = await collectAll();
    expect(first.items).toEqual([]);
    const id = await bench.it.post({ text: "#Brewly serves cold soup", at: ago(0) });
    bench.wait(1);
    const told = await collectAll(first.cursor);
    expect(told.items.map(({ nativeId }) => nativeId)).toEqual([id]);
    expect(Incoming.safeParse(told.items[0]).error).toBeUndefined();
    expect(JSON.stringify(told)).not.toContain("soup");
  });

  test("a post released late under an old date is collected, and one that is new", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    for (let n = 0; n < 60; n++) await bench.it.post({ text: `#Brewly post ${n}`, at: ago(n * 10 + 1) });
    const { cursor } = await collectAll();
    const late = await bench.it.post({ text: "#Brewly held back", at: ago(180.5) });
    const fresh = await bench.it.post({ text: "#Brewly just now", at: ago(0.5) });
    bench.wait(1);
    const { items } = await collectAll(cursor);
    expect(byId(items, late)?.text).toContain("held back");
    expect(byId(items, fresh)?.text).toContain("just now");
  });

  test("collecting again and again misses nothing that came between, however it is dated", async () => {
    const ids = new Set<string>();
    const heard = new Set<string>();
    let cursor: unknown;
    for (let round = 0; round < 8; round++) {
      for (let n = 0; n < 9; n++) {
        const at = ago(((round * 37 + n * 71) % 290) + 1 + n / 100);
        ids.add(await bench.it.post({ text: `#Brewly ${round}.${n}`, at }));
      }
      const collected = await collectAll(cursor);
      cursor = collected.cursor;
      for (const { nativeId } of collected.items) heard.add(nativeId);
      bench.wait(1);
    }
    expect([...ids].filter((id) => !heard.has(id))).toEqual([]);
  });

  test("what is posted between two pages of a pass is heard in this pass or the next", async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 90; n++) ids.add(await bench.it.post({ text: `#Brewly ${n}`, at: ago(n + 10) }));
    const first = await connector.collect(bench.call, undefined);
    ids.add(await bench.it.post({ text: "#Brewly between", at: ago(0.5) }));
    const rest = await collectAll(first.cursor);
    bench.wait(1);
    const next = await collectAll(rest.cursor);
    const heard = new Set([...first.items, ...rest.items, ...next.items].map(({ nativeId }) => nativeId));
    expect([...ids].filter((id) => !heard.has(id))).toEqual([]);
  });

  test("an edit comes under the same id", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const { edit } = bench.it;
    if (!edit) return expect(UNCHANGING).toContain(connector.platform);
    const id = await bench.it.post({ text: "#Brewly is fine", at: ago(5) });
    const { cursor } = await collectAll();
    await edit(id, "#Brewly is awful");
    bench.wait(1);
    const { items } = await collectAll(cursor);
    expect(byId(items, id)?.text).toContain("is awful");
  });

  test("what was deleted is no trouble, and comes no more", async ({ skip }) => {
    skip(!bench.it.remove, "nothing can be deleted there");
    const [gone, there] = [
      await bench.it.post({ text: "#Brewly deletes this", at: ago(5) }),
      await bench.it.post({ text: "#Brewly stays", at: ago(6) }),
    ];
    const { cursor } = await collectAll();
    await bench.it.remove!(gone);
    bench.wait(1);
    const { items } = await collectAll(cursor);
    expect(byId(items, gone)).toBeUndefined();
    expect(byId(items, there)).toBeDefined();
  });

  test("an empty platform, and a cursor that nobody here wrote, are no trouble", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    expect((await collectAll()).items).toEqual([]);
    const id = await bench.it.post({ text: "#Brewly", at: ago(1) });
    for (const cursor of [null, 7, "x", { pass: "nonsense" }, { newest: {}, known: 3 }]) {
      expect(byId((await collectAll(cursor)).items, id)).toBeDefined();
    }
  });
}
