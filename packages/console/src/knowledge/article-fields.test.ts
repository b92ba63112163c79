import { Article } from "@earshot/core/knowledge/article";
import { expect, test } from "vitest";
import { articleOf, fieldsOf, freeId } from "./article-fields.ts";

const article = Article.parse({
  id: "hours",
  language: "en",
  title: "Opening hours",
  text: "We open at eight.\nOn Sundays at ten.",
  questions: ["When do you open?", "Open on Sunday?"],
  validFrom: "2026-01-01",
  countries: ["LT", "GB"],
  branches: ["Riverside"],
  owner: "p1",
  version: 3,
});

test("what is loaded into a form and saved again is the same", () => {
  const { changedAt: _, changedBy: __, ...same } = article;
  expect(articleOf(fieldsOf(article), 3)).toEqual(same);
});

test("lists are one a line or apart by commas, each once; an empty day is none", () => {
  const fields = { ...fieldsOf({ language: "en", id: "a", title: "A", text: "B" }), validFrom: "" };
  const saved = articleOf(
    { ...fields, questions: " Why? \n\nWhy?\nHow?", countries: "lt, GB;lt", branches: "A, B" },
    0,
  );
  expect(saved).toMatchObject({ questions: ["Why?", "How?"], countries: ["LT", "GB"], branches: ["A, B"], version: 0 });
  expect(saved).not.toHaveProperty("validFrom");
});

test("a new article gets a name that nobody has", () => {
  expect(freeId("Do you open on Sundays?", [])).toBe("do-you-open-on-sundays");
  expect(freeId("Šventinis laikas", [])).toBe("sventinis-laikas");
  expect(freeId("שעות פתיחה", ["article"])).toBe("article-2");
  expect(freeId("Hours", ["hours", "hours-2"])).toBe("hours-3");
  expect(freeId("x".repeat(200), [])).toHaveLength(60);
});
