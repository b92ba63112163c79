import { weekdays, type Weekday } from "@earshot/core/hours/weekdays";

/** A week as it is read in this language: from Sunday in Hebrew, from Saturday in Persian. */
export function weekOf(language: string): Weekday[] {
  const first = { he: 6, fa: 5 }[language] ?? 0;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

export function dayNames(language: string): Record<Weekday, string> {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  const names = weekdays.map((day, n) => [day, format.format(Date.UTC(2024, 0, 1 + n))] as const);
  return Object.fromEntries(names) as Record<Weekday, string>;
}

/** On which days people mostly work there. */
export function workdaysIn(timeZone: string): Weekday[] {
  if (timeZone === "Asia/Jerusalem") return ["sun", "mon", "tue", "wed", "thu"];
  if (timeZone === "Asia/Tehran") return ["sat", "sun", "mon", "tue", "wed"];
  return ["mon", "tue", "wed", "thu", "fri"];
}
