import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { unscored } from "./unscored.ts";

test("asks for a person where the message could not be judged, and only there", () => {
  expect(unscored(toReview("Thanks", { says: { sentiment: "unscored" } }))).toMatchObject([
    { rule: "unscored", level: "warn" },
  ]);
  expect(unscored(toReview("Thanks", { says: { sentiment: "neutral" } }))).toEqual([]);
});
