import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { generic } from "./generic.ts";

const complaint = (text: string, language = "en") => ({
  text,
  says: { language, intents: ["complaint" as const], sentiment: "negative" as const },
});

test.each([
  ["en", "The espresso machine leaks all over my kitchen floor.", "We are sorry. Please write to us."],
  ["he", "המשלוח לא הגיע כבר שבועיים.", "אנחנו מתנצלים. אפשר לכתוב לנו."],
  ["fa", "ارسال سفارش من دو هفته طول کشیده است.", "پوزش می‌خواهیم. لطفاً برای ما بنویسید."],
  ["hu", "A futár két hete nem hozta ki a csomagot.", "Elnézést kérünk. Kérjük, írjon nekünk."],
  ["zh-Hant", "包裹兩個星期都沒有來。", "很抱歉，請與我們聯繫。"],
  ["lt", "Siunta jau dvi savaites neatkeliauja.", "Atsiprašome. Parašykite mums."],
])("warns of a reply in %s that would fit any message", (language, text, reply) => {
  expect(generic(toReview(reply, complaint(text, language)))).toMatchObject([{ rule: "generic", level: "warn" }]);
});

test("is content with the matter in other words, or with one word taken up", () => {
  const told = complaint("The courier left my parcel in the rain and everything inside got soaked.");
  expect(generic(toReview("We are sorry about the delivery.", told))).toEqual([]);
  expect(generic(toReview("We are sorry that it was soaked.", told))).toEqual([]);
});

test("asks for no detail where the message has none, or where a person must judge it first", () => {
  expect(
    generic(toReview("Thank you!", { text: "Great!", says: { intents: ["praise"], sentiment: "positive" } })),
  ).toEqual([]);
  expect(
    generic(
      toReview("A person is reading it.", {
        ...complaint("The espresso machine burned my hand."),
        says: { intents: ["safety"], urgency: "critical" },
      }),
    ),
  ).toEqual([]);
});
