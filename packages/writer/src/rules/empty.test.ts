import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { empty } from "./empty.ts";

test.each(["", "  \n", "…", "\u2068\u2069"])("stops a reply that says nothing: %j", (text) => {
  expect(empty(toReview(text))).toMatchObject([{ rule: "empty", level: "stop" }]);
});

test.each(["Thanks", "谢", "5", "תודה"])("lets pass %j", (text) => {
  expect(empty(toReview(text))).toEqual([]);
});
