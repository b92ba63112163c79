import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShared, itemsIn, type Memory, remembering } from "./memory.ts";
import { recognise } from "./recognise.ts";
import type { Sighting } from "./sighting.ts";

const NOTHING: Memory = { items: [], shared: [] };
const LAMP = "https://shop.example/lamp";

const linked = (words: string, published?: string, author?: string): Sighting => ({
  key: LAMP,
  declared: false,
  bare: LAMP,
  address: LAMP,
  words,
  published,
  author,
});
const declared = (id: string, words: string, published?: string, more: Partial<Sighting> = {}): Sighting => ({
  key: id,
  declared: true,
  bare: id,
  words,
  published,
  ...more,
});

/** Reads documents one after the other; the ids of each. */
function read(...documents: Sighting[][]): (string | undefined)[][] {
  let memory = NOTHING;
  return documents.map((document) => {
    const { ids, known, shared } = recognise(document, itemsIn(memory), (id) => isShared(memory, id), false);
    memory = JSON.parse(JSON.stringify(remembering(memory, known, shared))) as Memory;
    return ids;
  });
}

const MONDAY = "2026-03-02T08:15:00.000Z";
const TUESDAY = "2026-03-03T09:20:00.000Z";

describe("one id in a document", () => {
  test("stays as the feed gives it, also when it is edited", () => {
    const edited = declared("a", "Exploded! Call me.", MONDAY);
    expect(read([declared("a", "Five stars.", MONDAY)], [edited])).toEqual([["a"], ["a"]]);
    expect(read([declared("a", "Five stars.")], [declared("a", "Exploded! Call me.")])).toEqual([["a"], ["a"]]);
  });

  test("with another date stays when its words were worked on, or the feed says that it was changed", () => {
    const text = "Storm over the city: trains stand still, the airport is closed, schools too.";
    const longer = `${text} Update: first trains run.`;
    expect(read([declared("a", text, MONDAY)], [declared("a", longer, TUESDAY)])).toEqual([["a"], ["a"]]);
    const changed = declared("a", "All clear.", TUESDAY, { edited: TUESDAY });
    expect(read([declared("a", text, MONDAY)], [changed])).toEqual([["a"], ["a"]]);
  });

  test("is another item when somebody else wrote it, or other words at another time", () => {
    const mia = declared("thread-7", "Where is my order?", MONDAY, { author: "Mia" });
    const jo = declared("thread-7", "Same here, no parcel.", TUESDAY, { author: "Jo" });
    const [[first], [second]] = read([mia], [jo]) as [[string], [string]];
    expect(first).toBe("thread-7");
    expect(second).toMatch(/^thread-7#/u);
    const other = declared("thread-7", "Nothing to do with it at all", TUESDAY);
    expect(read([declared("thread-7", "Where is my order?", MONDAY)], [other])[1]![0]).toMatch(/^thread-7#/u);
  });
});

describe("an id or link that several items share", () => {
  const items = ["Lovely lamp", "It leaks oil", "Caught fire"].map((words, day) =>
    linked(words, `2026-03-0${day + 1}T10:30:00Z`),
  );

  test("gives each an id of its own, whatever comes, goes or changes place", () => {
    const [whole, without, turned] = read(items, items.slice(1), items.toReversed());
    expect(new Set(whole).size).toBe(3);
    expect(without).toEqual(whole!.slice(1));
    expect(turned).toEqual(whole!.toReversed());
  });

  test("leaves the one that was alone before its id", () => {
    const [alone, both] = read([items[0]!], [items[2]!, items[0]!]);
    expect(alone).toEqual([LAMP]);
    expect(both![1]).toBe(LAMP);
    expect(both![0]).not.toBe(LAMP);
  });

  test("an edited one among them stays itself", () => {
    const edited = linked("It leaks oil. Edit: they sent me a new one", items[1]!.published);
    const [before, after] = read(items, [items[0]!, edited, items[2]!]);
    expect(after).toEqual(before);
  });

  test("the same words by two people, or on two days, are two", () => {
    const great = (published: string, author?: string) => linked("Great!", published, author);
    expect(new Set(read([great(MONDAY, "Mia"), great(MONDAY, "Jo")])[0]).size).toBe(2);
    const [, both] = read([great(MONDAY)], [great(TUESDAY), great(MONDAY)]);
    expect(both![0]).not.toBe(both![1]);
  });

  test("what stands there twice is one", () => {
    expect(read([items[0]!, items[1]!, { ...items[0]! }])[0]![2]).toBeUndefined();
    const atom = (words: string, edited: string) => declared("x", words, MONDAY, { edited });
    const versions = [atom("a b c d", "2026-03-02T09:00:00Z"), atom("a b c d e", "2026-03-02T10:00:00Z")];
    expect(read(versions)[0]).toEqual([undefined, "x"]);
  });

  test("is remembered when all of them are long gone", () => {
    const filler = Array.from({ length: 300 }, (_, n) => declared(`f${n}`, `filler ${n}`, MONDAY));
    const ids = read(items, filler, filler.slice(1), [linked("A new voice", "2026-05-01T10:00:00Z")]);
    expect(ids.at(-1)![0]).toMatch(/lamp#/u);
  });
});

test("an author who is named anew makes no item new", () => {
  const by = (author: string) => ["a", "b"].map((id) => declared(id, `Words of ${id}`, MONDAY, { author }));
  expect(read(by("Mia"), by("Mia Schmidt"))).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("whatever is edited, moves or leaves, each item keeps one id, and no two have the same", () => {
  const WORDS =
    "kettle lid steam broke great hand burned slow kind late box tea cup hot cold leak shop week refund call".split(
      " ",
    );
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map((all) => all.join(" "));
  type Item = { page: number; author: string | undefined; words: string };
  const item: fc.Arbitrary<Item> = fc.record({
    page: fc.nat(2),
    author: fc.constantFrom(undefined, "Mia", "Jo"),
    words,
  });
  const step = fc.record({
    fresh: fc.nat(3),
    edits: fc.array(fc.record({ at: fc.nat(9), words }), { maxLength: 2 }),
    shown: fc.integer({ min: 1, max: 9 }),
    https: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 30, maxLength: 30 }),
      fc.array(step, { minLength: 2, maxLength: 9 }),
      fc.boolean(),
      (all, steps, isDeclared) => {
        const items = all.map((each) => ({ ...each }));
        let there = 2;
        const documents = steps.map(({ fresh, edits, shown, https }) => {
          there = Math.min(there + fresh, items.length);
          const from = Math.max(0, there - shown);
          for (const edit of edits) if (from + edit.at < there) items[from + edit.at]!.words = edit.words;
          return items.slice(from, there).map((each, n): [number, Sighting] => {
            const name = isDeclared ? `shop.example/r/${from + n}` : `shop.example/p/${each.page}`;
            const published = new Date(Date.UTC(2026, 2, 1, 8, 1 + 7 * (from + n))).toISOString();
            const bare = `${https ? "https" : "http"}://${name}`;
            return [
              from + n,
              {
                key: name,
                declared: isDeclared,
                bare,
                words: each.words,
                author: each.author,
                published,
                address: name,
              },
            ];
          });
        });
        const ids = read(...documents.map((document) => document.map(([, sighting]) => sighting)));
        const idOf = new Map<number, string>();
        documents.forEach((document, at) =>
          document.forEach(([number], n) => {
            const id = ids[at]![n]!;
            expect(idOf.get(number) ?? id).toBe(id);
            idOf.set(number, id);
          }),
        );
        expect(new Set(idOf.values()).size).toBe(idOf.size);
      },
    ),
    { numRuns: 500 },
  );
});

describe("ids that change", () => {
  const at = (id: string, n: number, more: Partial<Sighting> = {}) =>
    declared(id, `Words of item ${n}`, `2026-03-0${n}T10:30:00Z`, { address: `https://blog.example/${n}`, ...more });

  test("are known by address and words, and keep the first id", () => {
    const [first, ...later] = read(
      [at("a", 1), at("b", 2)],
      [at("c", 1), at("d", 2)],
      [at("e", 3), at("f", 1), at("g", 2)],
    );
    expect(first).toEqual(["a", "b"]);
    expect(later[0]).toEqual(["a", "b"]);
    expect(later[1]).toEqual(["e", "a", "b"]);
  });

  test("also where the dates change with them, or the address", () => {
    const later = { published: TUESDAY };
    expect(read([at("a", 1), at("b", 2)], [at("c", 1, later), at("d", 2, later)])[1]).toEqual(["a", "b"]);
    expect(read([at("a", 1)], [at("z", 1, { address: "https://new.example/1" })])[1]).toEqual(["a"]);
  });

  test("are not mistaken for two items that say the same", () => {
    const one = declared("r1", "Great!", MONDAY, { address: LAMP });
    const two = declared("r2", "Great!", TUESDAY, { address: LAMP });
    expect(read([one], [two, one])[1]).toEqual(["r2", "r1"]);
    expect(read([one, at("a", 1), at("b", 2)], [two, at("a", 1), at("b", 2)])[1]![0]).toBe("r2");
  });
});

test("no two items of a document ever have one id, and reading it again changes nothing", () => {
  const sighting = fc.record({
    key: fc.constantFrom("a", "b", "c"),
    declared: fc.boolean(),
    words: fc.constantFrom("x", "y", "x y", "z z z"),
    published: fc.constantFrom(undefined, MONDAY, TUESDAY, "2026-03-02T00:00:00Z"),
    edited: fc.constantFrom(undefined, MONDAY, TUESDAY),
    author: fc.constantFrom(undefined, "Mia", "Jo"),
    address: fc.constantFrom(undefined, LAMP),
  });
  const document = fc.array(sighting, { maxLength: 8 }).map((all) => all.map((each) => ({ ...each, bare: each.key })));
  fc.assert(
    fc.property(document, document, (one, two) => {
      const all = read(one, two, two, one);
      for (const ids of all) {
        const given = ids.filter((id) => id !== undefined);
        expect(new Set(given).size).toBe(given.length);
      }
      expect(all[2]).toEqual(all[1]);
    }),
    { numRuns: 1000 },
  );
});

test("what is remembered is bounded", () => {
  const long = Array.from({ length: 1000 }, (_, n) => declared(`${"i".repeat(880)}${n}`, `words ${n}`, MONDAY));
  const { known, shared } = recognise(long, [], () => false, false);
  const memory = remembering(NOTHING, known, shared);
  expect(JSON.stringify(memory).length).toBeLessThan(200_000);
  expect(itemsIn(memory)[0]).toEqual(known[0]);
});
