import type { Detail, Reading } from "@earshot/core/classification/reading";
import { describe, expect, test } from "vitest";
import { cleaned, quotesOf } from "./quote.ts";

const reading = (text: string, details: [Detail["type"], string][], more: Partial<Reading> = {}): Reading => ({
  says: [],
  irony: false,
  matters: [],
  dangers: [],
  wantsHuman: false,
  details: details.map(([type, each]) => ({
    type,
    text: each,
    start: text.indexOf(each),
    end: text.indexOf(each) + each.length,
  })),
  ...more,
});

describe("quoting the customer", () => {
  test("takes the clause with what matters, whole", () => {
    const text = "Hi there. So I came in on a rainy day, the soup was ice cold after forty minutes, and I left.";
    const known = {
      text,
      language: "en" as const,
      reading: reading(text, [
        ["duration", "forty minutes"],
        ["product", "soup"],
      ]),
    };
    expect(quotesOf(known, "bad", 1)[0]!.text).toContain("the soup was ice cold after forty minutes");
  });

  test("leaves out whoever is blamed, and takes along whoever is praised", () => {
    const text = "Gillian snapped at us at the till. The cake was dry as dust.";
    const details: [Detail["type"], string][] = [["person", "Gillian"]];
    const known = { text, language: "en" as const, reading: reading(text, details) };
    expect(quotesOf(known, "bad", 1)[0]!.text).not.toContain("Gillian");
    expect(quotesOf(known, "good", 1)[0]!.text).toContain("Gillian");
  });

  test("never shows an order number, an address or a telephone number", () => {
    const text = "Order 4471209 from mia@example.com never came, call me on +44 20 7946 0958 please.";
    const known = { text, language: "en" as const, reading: reading(text, [["order", "4471209"]]) };
    for (const { text: quote } of quotesOf(known, "bad", 3)) expect(quote).not.toMatch(/4471209|@|7946/);
  });

  test("quotes what does not overlap", () => {
    const text = "The lift was broken, the room smelled of smoke, and breakfast ended at eight.";
    const quotes = quotesOf(
      {
        text,
        language: "en",
        reading: reading(text, [
          ["product", "lift"],
          ["product", "room"],
          ["time", "eight"],
        ]),
      },
      "bad",
      3,
    );
    for (const a of quotes)
      for (const b of quotes) if (a !== b) expect(a.end <= b.start || b.end <= a.start).toBe(true);
  });

  test.each([
    ["  and THE QUEUE WAS ENDLESS!!! 😡", "en", "the queue was endless"],
    ["@acme hello, the app logs me out…", "en", "the app logs me out"],
    ['she said "wait" twice', "en", "she said 'wait' twice"],
    ["Sziasztok, hideg volt a leves.", "hu", "hideg volt a leves"],
    ["היי, המרק היה קר!", "he", "המרק היה קר"],
    ["你好，湯是冷的。", "zh-Hant", "湯是冷的"],
    ["Screen says 'running late", "en", "Screen says running late"],
  ] as const)("makes %j fit to be quoted", (words, language, quoted) => {
    expect(cleaned(words, language)).toBe(quoted);
  });
});
