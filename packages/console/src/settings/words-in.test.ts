import { expect, test } from "vitest";
import { wordsIn } from "./words-in.ts";

test("words are told apart by the commas of each language, and stand once", () => {
  expect(wordsIn("lid, lids* ,cup lid,, lid")).toEqual(["lid", "lids*", "cup lid"]);
  expect(wordsIn("در، درپوش")).toEqual(["در", "درپوش"]);
  expect(wordsIn("杯蓋、蓋子，上蓋")).toEqual(["杯蓋", "蓋子", "上蓋"]);
});

test("nothing written is no word", () => {
  expect(wordsIn(" , ")).toEqual([]);
});
