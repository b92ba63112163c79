import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedText } from "./quoted-text.ts";

test("cuts after 280 characters as people see them, never inside one", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(quotedText({ text: "á".repeat(280) })).toBe("á".repeat(280));
  expect(quotedText({ text: "x".repeat(281) })).toBe(`${"x".repeat(280)}…`);
  const cut = quotedText({ text: family.repeat(500) });
  expect(cut.endsWith("…")).toBe(true);
  expect(cut.slice(0, -1).replaceAll(family, "")).toBe("");
});

test("takes explicit directions out and keeps the marks that spelling needs", () => {
  expect(quotedText({ text: "\u202eabc\u2066d\u2069 می\u200cخواهم\u200f" })).toBe("abcd می\u200cخواهم\u200f");
});

test("joins a title, and puts everything on one line", () => {
  expect(quotedText({ title: "Bad", text: "so\n\n  bad\u0000!" })).toBe("Bad — so bad !");
});

test("stays small and well formed, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => {
      const quoted = quotedText({ text });
      expect(quoted.length).toBeLessThanOrEqual(1401);
      expect(quoted.isWellFormed()).toBe(true);
    }),
    { numRuns: 50 },
  );
  expect(quotedText({ text: "Z" + "\u0301".repeat(50_000) }).length).toBeLessThanOrEqual(1401);
});
