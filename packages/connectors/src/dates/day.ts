import { monthOf, saysNothing, type Month } from "./month-names.ts";

export type Day = { year: number; month: number; day: number; calendar: Month["calendar"] };
/** Which of two numbers is the day, where a date does not show it: 03/04/2026 is 3 April or 4 March. */
export type DateOrder = "day-first" | "month-first";

const JALALI = { first: 1300, last: 1430 };
/** Year 1 of the Republic of China is 1912. */
const MINGUO = 1911;
const BETWEEN = /^[\s,.،、/\\|·•:;–—-]*$/u;

/** The day that is written here, in the words of any of the usual languages or in numbers; undefined where it is none or could be two. */
export function dayIn(text: string, order?: DateOrder): Day | undefined {
  const written = text
    .replace(/(?:民國|民国)\s*(\d{2,3})\s*年/gu, (_, year: string) => `${Number(year) + MINGUO}年`)
    .replace(/(\d{3,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]/gu, "$1-$2-$3 ")
    .replace(/(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]/gu, " ")
    .replace(/^\s*\p{L}+\.?,\s/u, ""); // a weekday in any language at all
  const numbers: string[] = [];
  let named: Month | undefined;
  let before = 0; // numbers before the month's name
  let end = 0;
  for (const { 0: token, index } of written.matchAll(/\d+|\p{L}[\p{L}\p{M}'’׳״"]*\.?/gu)) {
    if (!BETWEEN.test(written.slice(end, index))) return undefined;
    end = index + token.length;
    if (/^\d/u.test(token)) numbers.push(token);
    else if (named === undefined && (named = monthOf(token)) !== undefined) before = numbers.length;
    else if (!saysNothing(token)) return undefined;
  }
  if (!BETWEEN.test(written.slice(end))) return undefined;
  return named ? withName(named, numbers, before) : inNumbers(numbers, written, order);
}

function withName({ month, calendar }: Month, numbers: string[], before: number): Day | undefined {
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return undefined;
  // A month and its year mean the first of the month.
  if (second === undefined) return first.length === 4 ? dayOf(first, month, "1", calendar) : undefined;
  const yearFirst = first.length > 2 || (before === 2 && second.length <= 2 && Number(first) > 31);
  return yearFirst ? dayOf(first, month, second, calendar) : dayOf(second, month, first, calendar);
}

function inNumbers(numbers: string[], written: string, order: DateOrder | undefined): Day | undefined {
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || numbers.length > 3) return undefined;
  if (c === undefined) return a.length === 4 && b.length <= 2 ? dayOf(a, Number(b), "1") : undefined;
  if (a.length >= 3) return dayOf(a, Number(b), c);
  if (c.length === 3 || a.length > 2 || b.length > 2) return undefined;
  const [dayOrMonth, monthOrDay] = [Number(a), Number(b)];
  // Nobody writes the month first with points between.
  const dayFirst =
    order === "day-first" ||
    dayOrMonth > 12 ||
    dayOrMonth === monthOrDay ||
    /\d\.\s?\d+\./u.test(written) ||
    isJalali(Number(c));
  // 26-11-28 is as good a year as a day.
  if (c.length <= 2 && order === undefined && !written.includes("/") && !written.includes(".")) return undefined;
  if (dayFirst) return dayOf(c, monthOrDay, a);
  return order === "month-first" || monthOrDay > 12 ? dayOf(c, dayOrMonth, b) : undefined;
}

function dayOf(writtenYear: string, month: number, day: string, named?: Month["calendar"]): Day | undefined {
  const year = yearOf(writtenYear, named);
  const calendar = isJalali(year) ? "persian" : "iso8601";
  // A month of the one calendar in a year of the other is no date.
  if (day.length > 2 || (named !== undefined && named !== calendar)) return undefined;
  return { year, month, day: Number(day), calendar };
}

function yearOf(written: string, named: Month["calendar"] | undefined): number {
  const year = Number(written);
  if (written.length <= 2)
    return named === "persian" ? year + (year < 50 ? 1400 : 1300) : year + (year < 50 ? 2000 : 1900);
  return written.length === 3 ? year + (year < 200 ? MINGUO : 1900) : year;
}

function isJalali(year: number): boolean {
  return year >= JALALI.first && year <= JALALI.last;
}
