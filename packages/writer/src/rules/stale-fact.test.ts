import { Article } from "@earshot/core/knowledge/article";
import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { staleFact } from "./stale-fact.ts";

const article = (text: string) => Article.parse({ id: "hours", language: "en", title: "Hours", text });
const fact = { article: "hours", version: 1, title: "Hours", text: "We open at 8." };
const reviewed = (text: string, articles: Article[]) => staleFact({ ...toReview(text), facts: [fact], articles });

test("a fact holds while its article says it, wherever the lines break", () => {
  expect(reviewed("Hi! We open at 8.", [article("Good to know:\nWe open\nat 8. Sunday too.")])).toEqual([]);
});

test("a fact is stopped when the article says otherwise or is gone, unless the sentence is out", () => {
  expect(reviewed("Hi! We open at 8.", [article("We open at 9.")])).toMatchObject([{ level: "stop", start: 4 }]);
  expect(reviewed("Hi! We open at 8.", [])).toMatchObject([{ message: expect.stringContaining("does not hold") }]);
  expect(reviewed("Hi!", [])).toEqual([]);
});
