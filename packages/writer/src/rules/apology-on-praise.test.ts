import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { apologyOnPraise } from "./apology-on-praise.ts";

const praise = { says: { intents: ["praise" as const], sentiment: "positive" as const } };

test.each(["Sorry for the delay, and thank you!", "Bocsánat, köszönjük!", "謝謝，不好意思！"])(
  "warns of an apology to somebody who is happy: %s",
  (text) => {
    expect(apologyOnPraise(toReview(text, praise))).toMatchObject([{ rule: "apology-on-praise", level: "warn" }]);
  },
);

test.each([
  "How lovely to read “they called and said sorry”. Thank you!",
  "「服務人員立刻說很抱歉」：謝謝您告訴我們！",
  "Köszönjük! „Bocsánatot kértek”, ennek örülünk.",
])("passes over an apology that the customer tells of: %s", (text) => {
  expect(apologyOnPraise(toReview(text, praise))).toEqual([]);
});

test("lets pass thanks, and an apology to somebody who is happy but asks for something", () => {
  expect(apologyOnPraise(toReview("Thank you!", praise))).toEqual([]);
  expect(
    apologyOnPraise(toReview("Sorry, not yet.", { says: { intents: ["praise", "request"], sentiment: "positive" } })),
  ).toEqual([]);
});
