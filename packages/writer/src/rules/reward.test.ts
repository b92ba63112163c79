import { expect, test } from "vitest";
import { review } from "../review.ts";
import { toWrite } from "../situation.fixture.ts";

test.each([
  ["en", "Leave us a review and get a voucher."],
  ["en", "Give us five stars and win a prize."],
  ["he", "כתבו לנו ביקורת וקבלו שובר מתנה."],
  ["fa", "برای ما نظر بنویسید و کد تخفیف بگیرید."],
  ["hu", "Írjon értékelést, és kap egy kupont."],
  ["zh-Hant", "留下五星評價就送您折價券。"],
  ["lt", "Parašykite atsiliepimą ir gaukite kuponą."],
])("a reward for a review stops a reply, in %s: %s", async (language, text) => {
  const objections = await review({ ...toWrite({ says: { language } }), text });
  expect(objections.filter(({ level }) => level === "stop").map(({ rule }) => rule)).toContain("review-begging");
});

test.each([
  ["en", "How far is it solved, from 1 to 5? Who answers gets a voucher."],
  ["he", "עד כמה זה נפתר, מ-1 עד 5? מי שעונה מקבל שובר."],
  ["fa", "موضوع تا چه اندازه حل شد، از ۱ تا ۵؟ به پاسخ‌دهندگان کد تخفیف می‌دهیم."],
  ["hu", "Mennyire oldódott meg, 1 és 5 között? Aki válaszol, kupont kap."],
  ["zh-Hant", "事情解決了多少（1 到 5）？回答就送折價券。"],
  ["lt", "Kiek tai išspręsta, nuo 1 iki 5? Atsakiusiems dovanosime kuponą."],
])("a reward for an answer stops the question, in %s: %s", async (language, text) => {
  const objections = await review({ ...toWrite({ says: { language } }), text, unasked: "satisfaction" });
  expect(objections).toContainEqual(expect.objectContaining({ rule: "reward", level: "stop" }));
});

test("what was decided as a compensation is no reward: it is named where somebody is answered", async () => {
  const objections = await review({ ...toWrite(), text: "Is all well with the gift that you got?" });
  expect(objections.map(({ rule }) => rule)).not.toContain("reward");
});
