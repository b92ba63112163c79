import { Language } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { brandWith, toReview } from "../situation.fixture.ts";
import { phrasesFor } from "../phrases/phrases-for.ts";
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

test("does not take the customer's question for ours", () => {
  expect(said("You ask: “which branch was it?” We are sorry.")).toHaveLength(1);
});

test("sees a next step in a contact of one branch", () => {
  const ours = { ...brand, contacts: [{ branch: "Leeds", contact: "0113 496 0000" }] };
  const says = { intents: ["complaint" as const], sentiment: "negative" as const };
  expect(noNextStep(toReview("We are sorry. Leeds: 0113 496 0000.", { brand: ours, says }))).toEqual([]);
});

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

test("asks for none where a cited fact answers the question", () => {
  const fact = "On Sundays we close at 17:00.";
  const asked = toReview(fact, { brand, says: { intents: ["question"], sentiment: "neutral" } });
  expect(noNextStep(asked)).toHaveLength(1);
  const facts = [{ article: "hours", version: 1, title: "Opening hours", text: fact }];
  expect(noNextStep({ ...asked, facts })).toEqual([]);
});

test.each(
  Language.options.flatMap((language) => [
    ...phrasesFor(language, "formal").tell,
    ...phrasesFor(language, "friendly").tell,
  ]),
)("sees one in a sentence that says who is told: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});
