import fc from "fast-check";
import { expect, test } from "vitest";
import { keyIndex } from "./key-index.ts";

test("finds what a Map finds, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 300 }),
      fc.array(fc.integer(), { maxLength: 50 }),
      (keys, asked) => {
        const index = keyIndex(Int32Array.from(keys));
        const map = new Map(keys.map((key, row): [number, number] => [key, row]));
        for (const key of [...keys, ...asked]) expect(index.get(key)).toBe(map.get(key));
      },
    ),
  );
});
