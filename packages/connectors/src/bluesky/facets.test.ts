import { expect, test } from "vitest";
import { facetsOf } from "./facets.ts";

const mia = { did: "did:plc:mia", handle: "mia.example" };

/** What each facet covers, read back from the bytes as Bluesky does. */
function covered(text: string) {
  const bytes = Buffer.from(text);
  return facetsOf(text, mia).map(({ index, features }) => [
    bytes.subarray(index.byteStart, index.byteEnd).toString(),
    features[0]!.uri ?? features[0]!["did"],
  ]);
}

test.each([
  ["Latin", "See https://brewly.example/help for more"],
  ["emoji made of several characters", "👨‍👩‍👧‍👦🇮🇱 see https://brewly.example/help for more"],
  ["Hebrew", "שלום, ראו https://brewly.example/help כאן"],
  ["Arabic", "مرحبا https://brewly.example/help شكرا"],
  ["Japanese around it", "詳しくはhttps://brewly.example/helpをご覧ください。"],
  ["a full stop after it", "See https://brewly.example/help."],
  ["brackets around it", "Help (see https://brewly.example/help)."],
])("a link is marked by its bytes: %s", (_, text) => {
  expect(covered(text)).toEqual([["https://brewly.example/help", "https://brewly.example/help"]]);
});

test("the customer's handle is marked, whatever stands before it, and nobody else's", () => {
  expect(covered("🎉 תודה @Mia.Example! cc @other.example, mail@mia.example, @mia.example.org")).toEqual([
    ["@Mia.Example", "did:plc:mia"],
  ]);
});

test.each([
  "https://brewly.example/a-b_c/?q=(x)[1]&r=%D7%A9#-y",
  "https://brewly.example/עברית/فارسی/ačiū",
  "HTTPS://brewly.example:8080/~mia/!x,y;z",
])("%s is an address to its end", (address) => {
  expect(covered(`🇮🇱 ${address} 🎉`)).toEqual([[address, address]]);
});

test("what is no address is no link", () => {
  expect(covered("https://🎉 http://… https://")).toEqual([]);
});

test("a bracket that the address opened stays in it", () => {
  expect(covered("https://en.wikipedia.org/wiki/Brew_(drink)")).toEqual([
    ["https://en.wikipedia.org/wiki/Brew_(drink)", "https://en.wikipedia.org/wiki/Brew_(drink)"],
  ]);
});

test.each([
  ["a right-to-left mark", "ראו https://brewly.example/help\u200f כאן"],
  ["an Arabic question mark", "هل رأيت https://brewly.example/help؟"],
  ["an emoji", "https://brewly.example/help🎉"],
  ["a curly quote", "“https://brewly.example/help”"],
  ["a flag", "https://brewly.example/help🇱🇹 ačiū"],
  ["a flag of a region", "👍🏽 https://brewly.example/help🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
  ["a heart with its selector", "https://brewly.example/help❤️"],
  ["a square bracket", "[https://brewly.example/help]"],
  ["a curly bracket and words", "{https://brewly.example/help}és"],
  ["a bracket and a full stop", "תודה (https://brewly.example/help)."],
  ["brackets of Chinese", "請看（https://brewly.example/help）謝謝"],
  ["corner brackets", "「https://brewly.example/help」"],
  ["a dash", "https://brewly.example/help—write to us"],
  ["a shorter dash", "https://brewly.example/help–írjon"],
  ["a hyphen", "https://brewly.example/help- parašykite"],
  ["a Hebrew hyphen", "https://brewly.example/help־כאן"],
  ["a joiner of Persian", "https://brewly.example/help\u200cرا ببینید"],
  ["an ellipsis", "https://brewly.example/help…"],
  ["a bracket that opens", "https://brewly.example/help(or call)"],
])("what touches a link from behind is not part of it: %s", (_, text) => {
  expect(covered(text)).toEqual([["https://brewly.example/help", "https://brewly.example/help"]]);
});
