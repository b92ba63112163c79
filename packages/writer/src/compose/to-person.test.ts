import type { Language } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { toPerson } from "./to-person.ts";

test.each<[Language, string, string | undefined]>([
  ["en", "Marek's", "Marek"],
  ["hu", "Balázs", "Balázsnak"],
  ["hu", "Balázsnak", "Balázsnak"],
  ["hu", "Eszter", "Eszternek"],
  ["hu", "Katinak", "Katinak"],
  ["hu", "Zsófia", "Zsófiának"],
  ["hu", "Xyz", undefined],
  ["lt", "Pauliui", "Pauliui"],
  ["lt", "Jonas", "Jonui"],
  ["lt", "Eglė", "Eglei"],
  ["lt", "Rūta", "Rūtai"],
  ["lt", "Xyz", undefined],
  ["zh-Hant", "給阿德", "阿德"],
  ["fa", "خانم احمدی", "خانم احمدی"],
])("in %s, %s is told as %s", (language, written, form) => {
  expect(toPerson(written, language)).toBe(form);
});
