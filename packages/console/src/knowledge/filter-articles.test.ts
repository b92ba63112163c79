import { Article } from "@earshot/core/knowledge/article";
import { expect, test } from "vitest";
import { dayIn, stateOf } from "./article-state.ts";
import { filterArticles, noFilter } from "./filter-articles.ts";

const TODAY = "2026-11-29";
const articles = [
  { id: "hours", language: "en", title: "Opening hours", text: "We open at eight.", questions: ["When do you open?"] },
  { id: "hours", language: "lt", title: "Darbo laikas", text: "Šiokiadieniais dirbame nuo aštuonių." },
  { id: "returns", language: "en", title: "Returns", text: "Within 30 days.", validUntil: "2026-12-05", owner: "p1" },
  { id: "winter", language: "en", title: "Winter menu", text: "Soup.", validFrom: "2026-12-01" },
  { id: "summer", language: "he", title: "תפריט קיץ", text: "גלידה.", validUntil: "2026-09-01" },
].map((article) => Article.parse(article));
const found = (filter: object) =>
  filterArticles(articles, { ...noFilter, ...filter }, TODAY).map(({ id, articles: all }) => [
    id,
    ...all.map(({ language }) => language),
  ]);

test("translations stand beside each other", () => {
  expect(found({})).toEqual([
    ["hours", "en", "lt"],
    ["returns", "en"],
    ["winter", "en"],
    ["summer", "he"],
  ]);
});

test("words are found anywhere, without accents and in any case", () => {
  expect(found({ words: "OPEN eight" })).toEqual([["hours", "en"]]);
  expect(found({ words: "siokiadieniais" })).toEqual([["hours", "lt"]]);
  expect(found({ words: "קיץ" })).toEqual([["summer", "he"]]);
  expect(found({ words: "nowhere" })).toEqual([]);
});

test("by language, owner and how they stand", () => {
  expect(found({ language: "he" })).toEqual([["summer", "he"]]);
  expect(found({ owner: "p1" })).toEqual([["returns", "en"]]);
  expect(found({ state: "holds" })).toEqual([
    ["hours", "en", "lt"],
    ["returns", "en"],
  ]);
  expect(found({ state: "ends-soon" })).toEqual([["returns", "en"]]);
  expect(found({ state: "not-yet" })).toEqual([["winter", "en"]]);
  expect(found({ state: "ended" })).toEqual([["summer", "he"]]);
});

test("the last day still counts, and fourteen days are soon", () => {
  expect(stateOf({ validUntil: TODAY }, TODAY)).toBe("ends-soon");
  expect(stateOf({ validUntil: "2026-12-13" }, TODAY)).toBe("ends-soon");
  expect(stateOf({ validUntil: "2026-12-14" }, TODAY)).toBe("holds");
  expect(stateOf({ validFrom: TODAY }, TODAY)).toBe("holds");
});

test("the day is the brand's own", () => {
  const late = new Date("2026-11-29T22:30:00Z");
  expect(dayIn("UTC", late)).toBe("2026-11-29");
  expect(dayIn("Europe/Vilnius", late)).toBe("2026-11-30");
});
