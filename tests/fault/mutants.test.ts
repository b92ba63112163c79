import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { mutants } from "./mutants/list.ts";
import { planted } from "./mutants/mutant.ts";

test("each mutant still finds its text once, is called as no other, and changes something", async () => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  for (const mutant of mutants) {
    const source = await readFile(`packages/core/src/${mutant.file}`, "utf8");
    expect(planted(source, mutant), mutant.name).not.toBe(source);
  }
});

test("a mutant whose text is gone, or stands twice, is refused by name", () => {
  const mutant = { name: "none", file: "none.ts", from: "a", to: "b" };
  expect(() => planted("ccc", mutant)).toThrow('"none" finds its text 0 times');
  expect(() => planted("aca", mutant)).toThrow('"none" finds its text 2 times');
  expect(planted("cac", mutant)).toBe("cbc");
});
