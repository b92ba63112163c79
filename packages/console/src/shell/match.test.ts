import { expect, test } from "vitest";
import { match } from "./match.ts";

const best = (labels: string[], typed: string) =>
  labels
    .map((label) => ({ label, score: match(label, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ label }) => label);

test("the start of a label comes before the start of a later word, and that before the middle of one", () => {
  expect(best(["Unapprove", "Undo the approval", "Approve"], "app")).toEqual([
    "Approve",
    "Undo the approval",
    "Unapprove",
  ]);
});

test("words may be typed in any order, and letters left out", () => {
  expect(match("Go to the knowledge", "knowledge go")).toBeGreaterThan(0);
  expect(match("Dismiss the conversation", "dsms")).toBeGreaterThan(0);
  expect(match("Dismiss the conversation", "dx")).toBe(0);
  expect(match("Dismiss the conversation", "conversation heard")).toBe(0);
});

test("accents, Arabic variants and joiners of the interface's languages are typed as comes easiest", () => {
  expect(match("Užduotys", "uzduotys")).toBeGreaterThan(0);
  expect(match("Forgatókönyvek", "forgatokonyv")).toBeGreaterThan(0);
  expect(match("میان‌برها", "ميانبرها")).toBeGreaterThan(0);
  expect(match("תקציר שבועי", "שבועי")).toBeGreaterThan(0);
  expect(match("前往知識庫", "知識")).toBeGreaterThan(0);
});

test("nothing typed matches everything alike", () => {
  expect(match("Health", "")).toBe(match("Settings", " "));
});
