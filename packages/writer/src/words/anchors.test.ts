import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorsOf } from "./anchors.ts";
import { findWords, patterns } from "./patterns.ts";

describe("the words of which a phrase needs one", () => {
  test.each<[string, string[] | undefined]>([
    ["refund*", ["refund"]],
    ["(we|i) will (refund|reimburse)*", ["refund", "reimburse"]],
    ["(please )?call", ["call"]],
    ["your (own )?(fault|error)", ["fault", "error"]],
    ["(?<!in )order", ["order"]],
    ["# ?(%|percent) off", ["off"]],
    ["(a|b (c|d))", ["a", "b"]],
    ["# ?%", ["%"]],
    ["(kérjük )?(írj|írjon) *", ["írj", "írjon"]],
  ])("%s", (phrase, anchors) => {
    expect(anchorsOf(phrase)).toEqual(anchors);
  });
});

test("a phrase is found with its anchors wherever it is found without", () => {
  const words = ["refund", "money", "we", "will", "give", "back", "free", "x"];
  const part = fc.oneof(
    fc.constantFrom(...words),
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([a, b]) => `(${a}|${b})`),
    fc.constantFrom(...words).map((word) => `${word}*`),
    fc.constantFrom(...words).map((word) => `(${word} )?`),
  );
  const phrase = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ").replaceAll(")? ", ")?"));
  const text = fc.array(fc.constantFrom(...words, "and", "the"), { maxLength: 12 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(phrase, text, (written, said) => {
      const body = written
        .replaceAll("*", "[a-z]*")
        .replaceAll(" ", "\\s+")
        .replaceAll(/\\s\+\)\?/gu, "\\s+)?");
      const expected = new RegExp(`(?<![a-z])(?:${body})(?![a-z])`, "u").exec(said);
      expect(findWords(said, patterns("en", [written]))?.start).toBe(expected?.index);
    }),
    { numRuns: 500 },
  );
});
