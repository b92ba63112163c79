import { expect, test } from "vitest";
import { readWellness } from "./read-wellness.ts";

test.each([
  ["en", "Yes, thanks!", "well"],
  ["en", "@acme All good now, thank you", "well"],
  ["en", "No more problems, cheers", "well"],
  ["en", "No, it still doesn't work", "not-well"],
  ["en", "not solved at all", "not-well"],
  ["en", "I'm not happy with it", "not-well"],
  ["en", "Yes, but the lid is still broken", "so-so"],
  ["en", "When do you open on Sunday", undefined],
  ["he", "כן, תודה רבה", "well"],
  ["he", "הכול בסדר עכשיו", "well"],
  ["he", "לא, עדיין לא קיבלתי כלום", "not-well"],
  ["he", "זה לא נפתר", "not-well"],
  ["he", "מתי אתם פותחים", undefined],
  ["fa", "بله، ممنون", "well"],
  ["fa", "مشکل حل شد", "well"],
  ["fa", "نه، هنوز حل نشده", "not-well"],
  ["fa", "راضی نیستم", "not-well"],
  ["fa", "ساعت کاری شما چیست", undefined],
  ["hu", "Igen, köszönöm", "well"],
  ["hu", "Minden rendben, köszi", "well"],
  ["hu", "Nem, még mindig nem működik", "not-well"],
  ["hu", "Azóta sem kaptam meg", "not-well"],
  ["hu", "Nincs semmi gond", "well"],
  ["hu", "Mikor nyitnak", undefined],
  ["zh-Hant", "是的，謝謝", "well"],
  ["zh-Hant", "已經解決了", "well"],
  ["zh-Hant", "沒有問題", "well"],
  ["zh-Hant", "還沒解決", "not-well"],
  ["zh-Hant", "還是有問題", "not-well"],
  ["zh-Hant", "請問幾點開門", undefined],
  ["lt", "Taip, ačiū", "well"],
  ["lt", "Viskas gerai", "well"],
  ["lt", "Ne, vis dar neveikia", "not-well"],
  ["lt", "Neišspręsta", "not-well"],
  ["lt", "Kada dirbate", undefined],
] as const)("%s: %s", (language, text, is) => {
  expect(readWellness({ text, language })?.is).toBe(is);
});

test.each([
  ["5", 5, "well"],
  ["4/5 thanks", 4, "well"],
  ["۲", 2, "not-well"],
  ["３分", 3, "so-so"],
  ["4 out of 5", 4, "well"],
  ["1 מתוך 5", 1, "not-well"],
] as const)("a number alone counts in any script: %s", (text, score, is) => {
  expect(readWellness({ text, language: "en", scored: true })).toEqual({ is, score });
});

test("a number is none where none was asked for", () => {
  expect(readWellness({ text: "I have 2 dogs", language: "en" })).toBeUndefined();
});

test.each(["order 4 of 12 is missing", "I waited 45 minutes", "7"])("other numbers are none: %s", (text) => {
  expect(readWellness({ text, language: "en", scored: true })?.score).toBeUndefined();
});
