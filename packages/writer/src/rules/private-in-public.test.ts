import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { privateInPublic } from "./private-in-public.ts";

test("warns that a private message is about to be answered, and only then", () => {
  expect(privateInPublic(toReview("Thanks", { mention: { visibility: "private" } }))).toMatchObject([
    { rule: "private-in-public", level: "warn" },
  ]);
  expect(privateInPublic(toReview("Thanks"))).toEqual([]);
});
