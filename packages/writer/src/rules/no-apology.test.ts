import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { noApology } from "./no-apology.ts";

const complaint = { says: { intents: ["complaint" as const], sentiment: "negative" as const } };

test("warns of an answer to a complaint that does not say sorry", () => {
  expect(noApology(toReview("Please write to us.", complaint))).toMatchObject([{ rule: "no-apology", level: "warn" }]);
});

test.each(["We apologise.", "אנחנו מתנצלים.", "پوزش می‌خواهیم.", "Elnézést kérünk.", "很抱歉。", "Atsiprašome."])(
  "hears an apology in every language: %s",
  (text) => {
    expect(noApology(toReview(text, complaint))).toEqual([]);
  },
);

test("does not take the customer's own sorry for ours", () => {
  expect(noApology(toReview("You write “nobody said sorry”. Please write to us.", complaint))).toHaveLength(1);
});

test("asks for none where nobody complained, nor where a lawyer is involved", () => {
  expect(noApology(toReview("Thank you!", { says: { intents: ["praise"], sentiment: "positive" } }))).toEqual([]);
  expect(
    noApology(toReview("We have read it.", { says: { intents: ["legal", "complaint"], sentiment: "negative" } })),
  ).toEqual([]);
});
