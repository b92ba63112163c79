import { beforeAll, describe, expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { loadLints } from "../words/lints/load-lints.ts";
import { promise } from "./promise.ts";

beforeAll(() => loadLints());

describe("promises", () => {
  test.each([
    "We will refund you in full.",
    "We'll gladly reimburse you.",
    "You will get a full refund.",
    "Your next coffee is on us, free of charge.",
    "Here is a 20% discount.",
    "We'll send you a new voucher.",
    "We guarantee it.",
    "נחזיר לכם את הכסף.",
    "תקבלו החזר מלא.",
    "ניתן לכם הנחה של 20%.",
    "הקפה הבא בחינם.",
    "אנחנו מבטיחים.",
    "پول شما را برمی‌گردانیم.",
    "۲۰ درصد تخفیف بگیرید.",
    "قهوهٔ بعدی رایگان است.",
    "قول می‌دهیم.",
    "Visszatérítjük a teljes összeget.",
    "Adunk egy kupont.",
    "A következő kávé ingyenes.",
    "Garantáljuk.",
    "20%-os kedvezményt kap.",
    "我們會全額退款。",
    "我們會退款給您。",
    "送您一張折價券。",
    "下一杯免費。",
    "我們保證。",
    "打8折優惠",
    "Grąžinsime visą pinigų sumą.",
    "Suteiksime nuolaidą.",
    "Kita kava nemokamai.",
    "Garantuojame.",
    "Kompensuosime.",
  ])("stops what costs money: %s", (text) => {
    expect(promise(toReview(text))[0]).toMatchObject({ rule: "promise", level: "stop" });
  });

  test.each([
    "We accept full responsibility for the injury.",
    "We are liable.",
    "It is completely safe to drink.",
    "You don't need to see a doctor.",
    "אנחנו לוקחים אחריות מלאה.",
    "אין שום סיכון.",
    "مسئولیت آن را می‌پذیریم.",
    "هیچ خطری ندارد.",
    "Vállaljuk a felelősséget.",
    "Teljesen ártalmatlan.",
    "我們承擔全部責任。",
    "對人體無害。",
    "Prisiimame atsakomybę.",
    "Visiškai nekenksminga.",
  ])("stops admissions and assurances: %s", (text) => {
    expect(promise(toReview(text))[0]).toMatchObject({ rule: "promise", level: "stop" });
  });

  test.each([
    "We will look into your refund today.",
    "Feel free to write to us.",
    "We are sorry about the trouble with the discount code you mention.",
    "Please tell us which doctor's note you mean.",
    "נבדוק את ההחזר.",
    "נשמח לבדוק.",
    "موضوع بازگشت وجه را بررسی می‌کنیم.",
    "Megnézzük, hol tart a visszatérítés.",
    "我們會為您查詢退款進度。",
    "Patikrinsime pinigų grąžinimą.",
  ])("lets pass talk of a refund that promises none: %s", (text) => {
    expect(promise(toReview(text))).toEqual([]);
  });

  test("points at the words", () => {
    const text = "Sorry! We will refund you.";
    const [objection] = promise(toReview(text));
    expect(text.slice(objection?.start, objection?.end)).toBe("We will refund");
  });
});
