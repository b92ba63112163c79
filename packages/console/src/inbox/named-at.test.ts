import { expect, test } from "vitest";
import { namedAt, withName } from "./named-at.ts";

test("an @ at the beginning of a word begins a name, in every script; one inside of an address does not", () => {
  expect(namedAt("Please, @no", 11)).toEqual({ from: 8, to: 11, begun: "no" });
  expect(namedAt("@", 1)).toEqual({ from: 0, to: 1, begun: "" });
  expect(namedAt("שלום @דנ", 8)).toMatchObject({ begun: "דנ" });
  expect(namedAt("سلام @مریم ر", 12)).toMatchObject({ begun: "مریم ر" });
  expect(namedAt("care@acme", 9)).toBeUndefined();
  expect(namedAt("nobody here", 6)).toBeUndefined();
});

test("the whole name takes the place of what was begun, with one space after it", () => {
  const text = "שלום @דנ, תראי";
  expect(withName(text, namedAt(text, 8)!, "דנה לוי")).toEqual({ text: "שלום @דנה לוי , תראי", caret: 14 });
  expect(withName("@n now", namedAt("@n now", 2)!, "Noa")).toEqual({ text: "@Noa now", caret: 4 });
});
