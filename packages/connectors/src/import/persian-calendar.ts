const DAY_MS = 86_400_000;
/** 1 Farvardin 1 by the arithmetic of 33 years, which agrees with the official calendar from 1343 to 1472 (1964 to 2094). */
const NOWRUZ_1404 = Date.UTC(2025, 2, 21);

/** A day of the Persian (solar Hijri) calendar in ours; undefined when there is no such day. */
export function gregorianOf(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  let days = day - 1;
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  for (let y = 1404; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 1404; y++) days -= isLeap(y) ? 366 : 365;
  const date = new Date(NOWRUZ_1404 + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysIn(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

/** Leap years of the 33-year cycle: 1399, 1403, 1408. */
function isLeap(year: number): boolean {
  return [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
}
