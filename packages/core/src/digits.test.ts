import { expect, test } from "vitest";
import { asciiDigits } from "./digits.ts";

test.each(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "0123456789"])(
  "%s",
  (digits) => expect(asciiDigits(digits)).toBe("0123456789"),
);

test("all that is no digit stays as it is", () =>
  expect(asciiDigits("سفارش ۱۲ — ½, ² and 五")).toBe("سفارش 12 — ½, ² and 五"));
