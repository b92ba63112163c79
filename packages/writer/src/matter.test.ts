import type { Language } from "@earshot/core/brand/brand";
import { expect, test } from "vitest";
import { matterOf } from "./matter.ts";
import { toWrite } from "./situation.fixture.ts";

test.each<[Language, string, string]>([
  ["en", "The prices went up again.", "the price"],
  ["en", "In order to succeed one has to wait for the courier.", "the delivery"],
  ["he", "והמחירים עלו שוב", "המחיר"],
  ["fa", "قیمت‌ها باز بالا رفت", "قیمت"],
  ["fa", "به‌روزرسانی جدید بد است", "به‌روزرسانی"],
  ["hu", "Az alkalmazás lassú.", "az alkalmazásról"],
  ["zh-Hant", "店員很親切", "服務人員"],
  ["lt", "Kurjeris vėlavo.", "pristatymą"],
])("in %s, “%s” is about %s", (language, text, about) => {
  expect(matterOf(text, toWrite().classification, language)).toBe(about);
});

test("takes the intent's word where the text has none, and none where neither tells", () => {
  expect(matterOf("Where is it?", toWrite({ says: { intents: ["delivery"] } }).classification, "en")).toBe(
    "the delivery",
  );
  expect(matterOf("Where is it?", toWrite().classification, "en")).toBeUndefined();
});

test("takes the last matter of mixed feelings: praise comes before the but", () => {
  expect(matterOf("Great coffee, but the price!", toWrite({ says: { sentiment: "mixed" } }).classification, "en")).toBe(
    "the price",
  );
});

test("takes what was read, and nothing that was not", () => {
  const read = (
    matters: { matter: string; polarity: "negative" | "positive" }[],
    sentiment: "positive" | "mixed" | "negative",
  ) =>
    toWrite({
      says: { sentiment, reading: { says: [], irony: false, matters, details: [], dangers: [], wantsHuman: false } },
    }).classification;
  const both = [
    { matter: "staff", polarity: "positive" as const },
    { matter: "waiting", polarity: "negative" as const },
  ];
  expect(matterOf("Great coffee", read(both, "mixed"), "en")).toBe("the waiting time");
  expect(matterOf("Great coffee", read(both, "positive"), "hu")).toBe("a munkatársainkról");
  expect(matterOf("Great coffee from Acme Coffee", read([], "positive"), "en")).toBeUndefined();
});
