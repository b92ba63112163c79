import { expect, test } from "vitest";
import { brandWith, toReview } from "../situation.fixture.ts";
import { noNextStep } from "./no-next-step.ts";

const brand = brandWith({ contact: "@acmecare" });
const said = (text: string) =>
  noNextStep(toReview(text, { brand, says: { intents: ["complaint"], sentiment: "negative" } }));

test.each(["We are sorry.", "אנחנו מתנצלים.", "پوزش می‌خواهیم.", "Elnézést kérünk.", "很抱歉。", "Atsiprašome."])(
  "warns of an answer that leaves the customer where they were: %s",
  (text) => {
    expect(said(text)).toMatchObject([{ rule: "no-next-step", level: "warn" }]);
  },
);

test.each([
  "Please write to us.",
  "Which branch was it?",
  "See https://acme.example/help.",
  "@acmecare",
  "אפשר לכתוב לנו.",
  "لطفاً برای ما بنویسید.",
  "Kérjük, írjon nekünk.",
  "Küldd el a részleteket.",
  "請透過私訊聯繫。",
  "Parašykite mums.",
  "A colleague is looking into it.",
])("sees a next step in %s", (text) => {
  expect(said(text)).toEqual([]);
});

test("asks for none in thanks for praise", () => {
  expect(noNextStep(toReview("Thank you!", { says: { intents: ["praise"], sentiment: "positive" } }))).toEqual([]);
});
