import { expect, test } from "vitest";
import { Brand } from "../brand/brand.ts";
import type { Draft } from "../draft/draft.ts";
import { writerOf } from "./writer-of.ts";

const brand = Brand.parse({
  id: "acme",
  name: "Acme",
  voice: { signature: "The Acme team", signatures: { dana: "Dana, Acme" } },
});
const draft = (number: number, by: string, text: string, alternatives: string[] = []): Draft =>
  ({ number, by, text, alternatives: alternatives.map((each) => ({ text: each })) }) as unknown as Draft;
const proposed = draft(1, "writer 9", "Thank you. The Acme team", ["Thanks so much. The Acme team"]);

test("what Earshot proposed is nobody's own, under whichever signature", () => {
  expect(writerOf(brand, [proposed], "Thank you. The Acme team", "dana")).toBeUndefined();
  expect(writerOf(brand, [proposed], "Thank you. Dana, Acme", "dana")).toBeUndefined();
  expect(writerOf(brand, [proposed], "Thanks so much. Dana, Acme", "dana")).toBeUndefined();
});

test("what somebody typed is theirs, and what somebody saved stays theirs when another approves it", () => {
  expect(writerOf(brand, [proposed], "Thank you!! Dana, Acme", "dana")).toBe("dana");
  const saved = draft(2, "noam", "Thank you!! The Acme team");
  expect(writerOf(brand, [proposed, saved], "Thank you!! Dana, Acme", "dana")).toBe("noam");
  expect(writerOf(brand, [], "Hello", "dana")).toBe("dana");
});
