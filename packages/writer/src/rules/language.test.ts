import { describe, expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { language } from "./language.ts";

const to = (tag: string, reply: string, text = "…", name = "") =>
  language(toReview(reply, { text, mention: { author: { id: "a", name }, text }, says: { language: tag } }));

const replies = {
  en: "Hi! We are sorry about the delivery. Please write to us at care@acme.example.",
  he: "שלום! אנחנו מתנצלים על המשלוח. אפשר לכתוב לנו.",
  fa: "سلام! برای تأخیر در ارسال پوزش می‌خواهیم.",
  hu: "Kedves János! Elnézést kérünk a szállításért, kérjük, írjon nekünk.",
  "zh-Hant": "您好，造成您的不便，我們很抱歉，請與我們聯繫。",
  lt: "Sveiki, Jonai. Atsiprašome dėl siuntos, parašykite mums apie tai.",
};

describe("the language of a reply", () => {
  const tags = Object.keys(replies) as (keyof typeof replies)[];
  test.each(tags.flatMap((said) => tags.map((replied) => [said, replied] as const)))(
    "to a message in %s, when it is in %s",
    (said, replied) => {
      const objections = to(said, replies[replied]);
      if (said === replied) expect(objections).toEqual([]);
      else expect(objections).toMatchObject([{ rule: "language", level: "stop" }]);
    },
  );

  test("may hold names in another script", () => {
    expect(to("he", "תודה \u2068Elizabeth Featherstonehaugh\u2069!", "…", "Elizabeth Featherstonehaugh")).toEqual([]);
  });

  test("is stopped in Simplified Chinese where the customer writes Traditional, and the other way round", () => {
    expect(to("zh-Hant", "您好，我们对这个问题很抱歉，请与我们联系。")).toMatchObject([{ level: "stop" }]);
    expect(to("zh-Hans", replies["zh-Hant"])).toMatchObject([{ level: "stop" }]);
    expect(to("zh-Hans", "您好，我们对这个问题很抱歉，请与我们联系。")).toEqual([]);
  });

  test("is only doubted where it is hard to tell", () => {
    expect(to("en", "Danke, bitte! We help.")).toMatchObject([{ level: "warn" }]);
    expect(to("en", "Köszönjük!")).toMatchObject([{ level: "warn" }]);
    expect(to("en", "Bravo!")).toEqual([]);
    expect(to("fa", "شكرا جزيلا على رسالتك الجميلة يا صديقي")).toMatchObject([{ level: "warn" }]);
  });

  test("is judged by script alone where Earshot does not know the language", () => {
    expect(to("ru", "Thank you for your message.", "Где мой заказ?")).toMatchObject([{ level: "stop" }]);
    expect(to("ru", "Спасибо за ваше сообщение.", "Где мой заказ?")).toEqual([]);
    expect(to("und", "Спасибо за ваше сообщение.", "Hvor er min pakke?")).toMatchObject([{ level: "stop" }]);
  });
});
