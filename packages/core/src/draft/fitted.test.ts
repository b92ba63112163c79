import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LengthUnit } from "../connector.ts";
import { fitted } from "./fitted.ts";
import { fits } from "./length.ts";

const limit = (max: number) => ({ max, unit: "graphemes" }) as const;

describe("fitting a reply to its platform", () => {
  test("leaves out what is worth least, the last first", () => {
    const sentences = [{ text: "Sorry. " }, { text: "We like you. " }, { text: "Write to us.", worth: 1 }];
    expect(fitted(sentences, limit(100))).toBe("Sorry. We like you. Write to us.");
    expect(fitted(sentences, limit(20))).toBe("Sorry. Write to us.");
    expect(fitted(sentences, limit(12))).toBe("Write to us.");
    expect(fitted(sentences, limit(5))).toBe("");
  });

  test("never tears a bidi isolate that runs over two sentences", () => {
    const sentences = [{ text: "א. " }, { text: "\u2068Acme Inc. " }, { text: "Support\u2069 ב." }];
    expect(fitted(sentences, limit(15))).toBe("א.");
  });

  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
  const sentence = fc.record({
    text: fc.oneof(words, fc.webUrl()).map((text) => `${text}. `),
    worth: fc.nat(2),
  });
  const anyLimit = fc.record({
    max: fc.integer({ min: 1, max: 200 }),
    unit: fc.constantFrom<LengthUnit>("graphemes", "characters", "utf16", "weighted", "emoji-bytes", "utf8-bytes"),
    maxBytes: fc.option(fc.integer({ min: 10, max: 300 }), { nil: undefined }),
    urlLength: fc.option(fc.constant(23), { nil: undefined }),
  });

  test("always fits, and is made of whole sentences in their order", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), anyLimit, (sentences, { maxBytes, urlLength, ...rest }) => {
        const bound = {
          ...rest,
          ...(maxBytes !== undefined && { maxBytes }),
          ...(urlLength !== undefined && { urlLength }),
        };
        const text = fitted(sentences, bound);
        expect(fits(text, bound)).toBe(true);
        expect(subsets(sentences.map((each) => each.text))).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
});

function subsets(parts: string[]): Set<string> {
  const all = parts.reduce((texts, part) => [...texts, ...texts.map((text) => text + part)], [""]);
  return new Set(all.map((text) => text.trim()));
}
