import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { length } from "./length.ts";

const on = (max: number, text: string) =>
  toReview(text, { limit: { max, unit: "graphemes", maxBytes: 40 }, mention: { platform: "hacker-news" } });

test("says by how much a reply is too long, in the platform's own unit", () => {
  expect(length(on(5, "👨‍👩‍👧‍👦 hello"))).toEqual([
    { rule: "length", level: "stop", message: "2 graphemes too long for Hacker News, which takes 5. Shorten it." },
  ]);
});

test("holds a reply to the bound in bytes too", () => {
  expect(length(on(10, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦"))).toMatchObject([
    { rule: "length", level: "stop", message: "10 bytes too long for Hacker News, which takes 40. Shorten it." },
  ]);
});

test("lets pass what fits exactly", () => {
  expect(length(on(5, "hello"))).toEqual([]);
});
