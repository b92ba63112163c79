import { expect, test } from "vitest";
import { bareText, isAlike, sketchOf } from "./sketch.ts";

const found = (a: string, b: string) => {
  const one = new Set(sketchOf(bareText(a)));
  return sketchOf(bareText(b)).some((id) => one.has(id)) && isAlike(bareText(a), bareText(b));
};

test.each([
  ["My order 4821 came cold again, @acme!", "my order 77 came COLD again @acme_uk https://x.example 😡"],
  [
    "The new cups leak all over my car seat every single morning",
    "The new cups leak all over my car seat every single morning!! please fix",
  ],
  ["החבילה הגיעה קרועה ורטובה לגמרי", "החבילה הגיעה קרועה ורטובה לגמרי!!!"],
  ["店員態度很差而且等了四十分鐘才拿到咖啡", "店員態度很差，而且等了四十分鐘才拿到咖啡。"],
])("a near copy is found: %s", (a, b) => expect(found(a, b)).toBe(true));

test.each([
  ["I want to cancel my order because the cups leak", "I do not want to cancel my order because the cups leak"],
  ["The new cups leak all over my car seat", "The staff in the new shop was kind to my mother"],
  ["服務很好下次會再來這家店", "服務不好下次不會再來這家店"],
])("another meaning is not: %s", (a, b) => expect(found(a, b)).toBe(false));
