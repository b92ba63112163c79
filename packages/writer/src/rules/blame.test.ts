import { beforeAll, expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { loadLints } from "../words/lints/load-lints.ts";
import { blame } from "./blame.ts";

beforeAll(() => loadLints());

test.each([
  "You should have read the description.",
  "As we already told you, it is closed.",
  "That is your own fault.",
  "הייתם צריכים לקרוא.",
  "כפי שכבר הסברנו, סגור.",
  "تقصیر خودتان بود.",
  "Önnek kellett volna ellenőriznie.",
  "Ahogy már írtuk, zárva.",
  "您應該先看說明。",
  "是您自己的疏忽。",
  "Turėjote perskaityti aprašymą.",
  "Kaip jau sakėme, uždaryta.",
])("warns of words that put it on the customer: %s", (text) => {
  expect(blame(toReview(text))).toMatchObject([{ rule: "blame", level: "warn" }]);
});

test.each([
  "We should have told you sooner.",
  "היינו צריכים לספר לכם.",
  "Nekünk kellett volna szólnunk.",
  "Turėjome Jus įspėti.",
  "我們應該先告訴您。",
])("lets pass what takes it on ourselves: %s", (text) => {
  expect(blame(toReview(text))).toEqual([]);
});
