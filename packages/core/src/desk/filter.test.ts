import { expect, test } from "vitest";
import type { Conversation } from "../conversation/conversation.ts";
import { parse } from "../parse.ts";
import { aConversation, ago, NOW } from "./a-conversation.fixture.ts";
import { Filter, fits } from "./filter.ts";

const seat = { me: "noa", now: NOW, canReplyOn: () => true };
const isShown = (asked: Record<string, string>, change: Partial<Conversation> = {}, within = {}) =>
  fits(parse(Filter, asked), within, aConversation(change), seat);

test.each<[string, Partial<Conversation>, Record<string, string>, Record<string, string>]>([
  ["lane", {}, { lane: "complaints" }, { lane: "praise" }],
  ["status", { status: "approved" }, { status: "check,approved" }, { status: "open" }],
  ["language", { language: "he" }, { language: "fa, he" }, { language: "fa" }],
  ["platform", {}, { platform: "mastodon" }, { platform: "bluesky,x" }],
  ["source", {}, { source: "s1" }, { source: "s2" }],
  ["urgency", { urgency: "high" }, { urgency: "critical,high" }, { urgency: "low" }],
  ["sentiment", {}, { sentiment: "negative" }, { sentiment: "positive" }],
  ["matter", { matters: ["waiting", "staff"] }, { matter: "price,staff" }, { matter: "price" }],
  ["no matter known", {}, {}, { matter: "price" }],
  ["owner: me", { owner: "noa" }, { owner: "me" }, { owner: "nobody,dan" }],
  ["owner: nobody", {}, { owner: "nobody" }, { owner: "me" }],
  ["owner by id", { owner: "dan" }, { owner: "me,dan" }, { owner: "me" }],
  ["rating", { rating: { value: 2, of: 5 } }, { rating: "1,2" }, { rating: "5" }],
  ["rating of ten", { rating: { value: 9, of: 10 } }, { rating: "5" }, { rating: "4" }],
  ["no rating", {}, {}, { rating: "1,2,3,4,5" }],
  ["author by id", {}, { author: "mia" }, { author: "mia2" }],
  ["author on a platform", {}, { author: "mastodon:mia" }, { author: "bluesky:mia" }],
  [
    "author by name, without accents",
    { author: { id: "9", name: "Zsófia Őri" } },
    { author: "zsofia o" },
    { author: "anna" },
  ],
  ["several fields", { urgency: "high" }, { urgency: "high", language: "en" }, { urgency: "high", language: "he" }],
])("by %s", (_, change, showing, hiding) => {
  expect(isShown(showing, change)).toBe(true);
  expect(isShown(hiding, change)).toBe(false);
});

test("by the days on which it was heard, the end exclusive", () => {
  expect(isShown({}, {}, { from: ago(60), to: ago(-60) })).toBe(true);
  expect(isShown({}, {}, { from: ago(1) })).toBe(false);
  expect(isShown({}, {}, { to: ago(5) })).toBe(false);
});

test("without a lane and a status it is what is to be answered", () => {
  expect(isShown({})).toBe(true);
  expect(isShown({}, { lane: "aside" })).toBe(false);
  expect(isShown({ status: "open" }, { lane: "aside" })).toBe(true);
});

test.each([
  [{ lane: "later" }, /^lane: /],
  [{ status: "asleep" }, /^status/],
  [{ rating: "6" }, /^rating/],
  [{ from: "yesterday" }, /^from: /],
  [{ language: "x".repeat(201) }, /^language/],
  [{ colour: "red" }, /^colour: there is no such field/],
])("what there is not is refused by name: %j", (asked, why) => {
  expect(() => parse(Filter, asked)).toThrow(why);
});
