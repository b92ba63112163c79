import { isoDate } from "../feed/iso-date.ts";
import { monthNamed, type Month } from "./months.ts";
import { asciiDigits } from "./numbers.ts";
import { gregorianOf } from "./persian-calendar.ts";

/** Which of two numbers is the day, where a file does not show it: 03/04/2026 is 3 April or 4 March. */
export type DateOrder = "day-first" | "month-first";

type Day = { year: number; month: number; day: number };
type Clock = { hour: number; minute: number; second: number };

const YEARS = { first: 1970, last: 2200 };
const PERSIAN_YEARS = { first: 1300, last: 1500 };
/** Days since 30 December 1899, as spreadsheets count them: from 1982 to 2119. */
const SERIAL = { first: 30_000, last: 80_000, epoch: Date.UTC(1899, 11, 30) };
const DAY_MS = 86_400_000;

const TIME =
  /(?:(上午|下午|de|du|am|pm|a\.m\.|p\.m\.)\.?\s*)?(?<!\d)(\d{1,2})[:時点](\d{2})(?:[:分](\d{2})(?:[.,]\d+)?秒?)?(?:分)?\s*(am|pm|a\.m\.|p\.m\.|ق\.ظ\.?|ب\.ظ\.?|قبل از ظهر|بعد از ظهر|לפנה["״]צ|אחה["״]צ|de\.|du\.)?/iu;
const ZONE = /(?:\s*(?:UTC|GMT|Z))?\s*([+-]\d{2}):?(\d{2})?\s*$|\s*\b(?:UTC|GMT|Z)\s*$/iu;
const EXACT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,9}Z$/u;
const NUMBERS = /^(\d{1,4})\s*([./\-年])\s*(\d{1,2})\s*(?:\2|月|\.)\s*(\d{1,4})\s*日?\.?$/u;

/**
 * A date as people and their spreadsheets write it in our six languages, in ISO 8601; without a zone it is UTC. "either" where
 * the order of day and month decides, and is not given; undefined when it is none.
 */
export function dateIn(written: string, order?: DateOrder): string | "either" | undefined {
  const text = plain(written);
  if (text === "" || text.length > 80) return undefined;
  const found = countedDate(text) ?? localDate(text, order);
  // A moment that a program wrote keeps its fraction of a second.
  if (found && EXACT.test(text)) return new Date(text).toISOString();
  return found ?? isoDate(text);
}

/** Which order the dates of a column show: one that can be read in one way only settles it for all. */
export function orderOf(dates: readonly string[]): DateOrder | "either" | "both" | undefined {
  const shown = new Set<DateOrder>();
  let either = false;
  for (const date of dates) {
    const text = plain(date);
    if (countedDate(text)) continue;
    const days = localDate(text, "day-first");
    const months = localDate(text, "month-first");
    if (days === months) continue;
    if (days && months) either = true;
    else shown.add(days ? "day-first" : "month-first");
  }
  if (shown.size === 2) return "both";
  return [...shown][0] ?? (either ? "either" : undefined);
}

function plain(written: string): string {
  return asciiDigits(written)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/gu, "")
    .replace(/[\u00a0\u2009\u202f\u200c]/gu, " ")
    .trim();
}

/** Seconds or milliseconds since 1970, or a spreadsheet's number of a day. */
function countedDate(text: string): string | undefined {
  if (/^\d{10}$/u.test(text)) return iso(Number(text) * 1000);
  if (/^\d{13}$/u.test(text)) return iso(Number(text));
  if (!/^\d{5}(?:[.,]\d+)?$/u.test(text)) return undefined;
  const serial = Number(text.replace(",", "."));
  return serial >= SERIAL.first && serial <= SERIAL.last
    ? iso(SERIAL.epoch + Math.round((serial * DAY_MS) / 1000) * 1000)
    : undefined;
}

function localDate(text: string, order?: DateOrder): string | "either" | undefined {
  const zone = ZONE.exec(text);
  const unzoned = zone && /\d:\d{2}/u.test(text) ? text.slice(0, zone.index) : text;
  const time = TIME.exec(unzoned);
  const clock = time ? clockOf(time) : { hour: 0, minute: 0, second: 0 };
  if (!clock) return undefined;
  const rest = (time ? unzoned.slice(0, time.index) + " " + unzoned.slice(time.index + time[0].length) : unzoned)
    .replace(/(?:^|\s)(?:ساعت|בשעה|at|kl\.?|um|,|T)(?=\s|$)/giu, " ")
    .replace(/[\s,،T]+$/u, "")
    .trim();
  const day = dayIn(rest, order);
  if (day === "either" || day === undefined) return day;
  const offset = zone?.[1] ? (Number(zone[1]) * 60 + Math.sign(Number(zone[1])) * Number(zone[2] ?? 0)) * 60_000 : 0;
  const at = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute, clock.second);
  return iso(at - (zone && unzoned !== text ? offset : 0));
}

function clockOf([, before, hours, minutes, seconds, after]: RegExpExecArray): Clock | undefined {
  const half = (before ?? after ?? "").toLowerCase();
  const late = /^(?:下午|du|p|ب|بعد|אחה)/u.test(half);
  const said = half !== "";
  const hour = Number(hours);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || (said && !late && hour > 12)) return undefined;
  return { hour: said && hour <= 12 ? (hour % 12) + (late ? 12 : 0) : hour, minute, second };
}

function dayIn(text: string, order?: DateOrder): Day | "either" | undefined {
  const found = NUMBERS.exec(text.replace(/^民國\s*(\d{2,3})/u, (_, year: string) => String(Number(year) + 1911)));
  if (!found) return namedDay(text);
  const [, one, sign, two, three] = found as unknown as [string, string, string, string, string];
  const [a, b, c] = [Number(one), Number(two), Number(three)];
  if (one.length === 4) return checked({ year: a, month: b, day: c });
  if (three.length !== 4 && three.length !== 2) return undefined;
  const year = three.length === 2 ? 2000 + c : c;
  const dayFirst = checked({ year, month: b, day: a });
  // Points between the numbers, and the Persian calendar, are written with the day first.
  if (sign === "." || year <= PERSIAN_YEARS.last) return dayFirst;
  const monthFirst = checked({ year, month: a, day: b });
  if (a === b) return dayFirst;
  if (order) return order === "day-first" ? dayFirst : monthFirst;
  if (dayFirst && monthFirst) return "either";
  return dayFirst ?? monthFirst;
}

/** A day whose month has a name: "28 Nov 2026", "2026. nov. 28.", "7 آذر 1405", "2026 m. lapkričio 28 d.". */
function namedDay(text: string): Day | undefined {
  let month: Month | undefined;
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) month ??= monthNamed(word);
  const numbers = text.match(/\d+/gu)?.map(Number) ?? [];
  if (!month || numbers.length !== 2) return undefined;
  const [a, b] = numbers as [number, number];
  const [day, year] = a > 31 ? [b, a] : [a, b];
  return checked({ year, month: month.number, day }, month.persian);
}

/** A day that there is, in our calendar. */
function checked({ year, month, day }: Day, persian?: boolean): Day | undefined {
  const isPersian = year >= PERSIAN_YEARS.first && year <= PERSIAN_YEARS.last;
  if (persian === true && !isPersian) return undefined;
  if (isPersian) return persian === false ? undefined : gregorianOf(year, month, day);
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? { year, month, day } : undefined;
}

function iso(at: number): string | undefined {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? date.toISOString() : undefined;
}
