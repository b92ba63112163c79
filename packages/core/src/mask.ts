const MASK = "•••";

const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
// Six digits or more in any script, alone or in groups: phone, order, card and account numbers.
const longNumber = /\+?\(?\p{Nd}(?:[ \u00a0().\-/\u2010-\u2015]{0,3}\p{Nd}){5,}/gu;
const date = /^(?:\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./]\p{Nd}{4})$/u;
const years = /^(?:19|20)\d\d *[-/\u2010-\u2015] *(?:19|20)\d\d$/;
// Codes of orders and the like: capital letters with four digits or more (AC-4471), or three after a number sign (#471).
const code = /(?<![\p{L}\p{N}])\p{Lu}{1,5}[-_/]?\p{Nd}{4,}(?:[-_/]?[\p{Lu}\p{Nd}])*|(?<=[#№] ?)\p{Nd}{3,}/gu;

/** What a number stands behind that is somebody's own, by language, and what may stand between the two. */
const owned = [
  "order|invoice|booking|reservation|ticket|reference|case|tracking|parcel|account|customer",
  "הזמנה|ההזמנה|חשבונית|פנייה|פניה|קריאה|משלוח|לקוח",
  "سفارش|فاکتور|رزرو|پیگیری|مرسوله|مشتری",
  "rendelés\\p{L}{0,12}|számla\\p{L}{0,12}|foglalás\\p{L}{0,12}|csomag\\p{L}{0,12}|ügyfél\\p{L}{0,12}",
  "訂單|發票|預約|包裹|會員",
  "užsakym\\p{L}{0,12}|sąskait\\p{L}{0,12}|rezervacij\\p{L}{0,12}|siunt\\p{L}{0,12}|klient\\p{L}{0,12}",
].join("|");
const between =
  "[\\s:#№.'’׳״-]|number|num|no|nr|id|code|szám\\p{L}{0,12}|מספר|מס|شماره|کد|號碼|編號|號|numer\\p{L}{0,12}|kod\\p{L}{0,12}";
const ownNumber = new RegExp(`(?<=(?:${owned})(?:${between}){0,6})\\p{Nd}{3,}(?:[-_/][A-Z0-9]{1,6}){0,2}`, "giu");

type Instead = (found: string, what: "email" | "number", at: number) => string;

/** A text without e-mail addresses, phone numbers, numbers of orders and other long numbers, and what to put instead of each; dates stay. */
export function masked(text: string, instead: Instead = () => MASK): string {
  const number = (found: string, at: number) => instead(found, "number", at);
  return text
    .replace(email, (found, at: number) => instead(found, "email", at))
    .replace(longNumber, (found, at: number) => (date.test(found) || years.test(found) ? found : number(found, at)))
    .replace(code, number)
    .replace(ownNumber, number);
}

/** The same in the same length, so that places in the text hold; what lies in one of the places that are asked for stays. */
export function maskedInPlace(text: string, kept: readonly { start: number; end: number }[] = []): string {
  const isKept = (from: number, to: number) => kept.some(({ start, end }) => start < to && end > from);
  return masked(text, (found, _, at) => (isKept(at, at + found.length) ? found : "•".repeat(found.length)));
}
