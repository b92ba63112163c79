import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesBetween, type Piece } from "./differences.ts";

const without = (pieces: Piece[], gone: Piece["is"]) =>
  pieces
    .filter(({ is }) => is !== gone)
    .map(({ text }) => text)
    .join("");

test("a changed word is told from those that stayed", () => {
  expect(differencesBetween("The coffee was cold.", "The coffee was fine.")).toEqual([
    { text: "The coffee was ", is: "same" },
    { text: "cold", is: "removed" },
    { text: "fine", is: "added" },
    { text: ".", is: "same" },
  ]);
});

test("words are told apart where no space stands between them", () => {
  expect(differencesBetween("咖啡很好", "咖啡不好")?.find(({ is }) => is === "same")?.text).toBe("咖啡");
});

test("equal texts are one piece", () => {
  expect(differencesBetween("Same", "Same")).toEqual([{ text: "Same", is: "same" }]);
});

test("texts too long to compare are not compared", () => {
  expect(differencesBetween("a".repeat(20_000), "b")).toBeUndefined();
});

test("what stayed and went is the earlier text, what stayed and came the later one", () => {
  const texts = fc.array(fc.constantFrom("good ", "bad ", "כן ", "咖啡", "! ", "\n")).map((words) => words.join(""));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pieces = differencesBetween(before, after)!;
      expect(without(pieces, "added")).toBe(before);
      expect(without(pieces, "removed")).toBe(after);
    }),
  );
});
