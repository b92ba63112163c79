import type { PlaybookView } from "@earshot/api/views";
import { expect, test } from "vitest";
import { sortPlaybooks } from "./sort-playbooks.ts";

const playbook = (id: string, rest: Partial<PlaybookView>): PlaybookView => ({
  id,
  version: 1,
  language: "en",
  intents: [],
  sentiments: [],
  technique: "empathy",
  variants: ["Text."],
  own: false,
  ...rest,
});
const all = [
  playbook("any", {}),
  playbook("praise", { intents: ["praise"], rating: [0.8, 1] }),
  playbook("complaint", { intents: ["complaint"] }),
  playbook("complaint-low", { intents: ["complaint"], rating: [0, 0.4] }),
  playbook("hebrew", { language: "he", intents: ["complaint"] }),
];
const anything = { language: undefined, intent: undefined, rating: undefined };
const ids = (filter: Partial<typeof anything> | object) =>
  sortPlaybooks(all, { ...anything, ...filter }).map(({ id }) => id);

test("they stand by language, matter and rating, those for any matter last", () => {
  expect(ids({})).toEqual(["complaint-low", "complaint", "praise", "any", "hebrew"]);
});

test("one for any matter is shown for each matter", () => {
  expect(ids({ language: "en", intent: "praise" })).toEqual(["praise", "any"]);
});

test("a rating leaves those out that are for other ratings", () => {
  expect(ids({ language: "en", rating: 0.4 })).toEqual(["complaint-low", "complaint", "any"]);
  expect(ids({ language: "en", rating: 1 })).toEqual(["complaint", "praise", "any"]);
});
