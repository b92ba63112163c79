import { expect, test } from "vitest";
import { tidOf } from "./tid.ts";

const AT = "2026-03-02T09:00:00.000Z";

test("every key makes a valid TID", () => {
  for (let n = 0; n < 500; n++)
    expect(tidOf(`key-${n}`, AT)).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
});

test("the same reply has the same TID at every attempt, and no other reply has it", () => {
  expect(tidOf("a", AT)).toBe(tidOf("a", AT));
  expect(new Set(Array.from({ length: 500 }, (_, n) => tidOf(`key-${n}`, AT))).size).toBe(500);
});
