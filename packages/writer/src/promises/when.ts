import { Temporal } from "temporal-polyfill";
import { patternOf, spaced } from "./pattern-of.ts";
import type { Count, Means, WhenWords } from "./when-words.ts";

/** A moment that a text names: a day, and the time where it says one. */
export type Moment = { start: number; end: number; day?: Temporal.PlainDate; time?: Temporal.PlainTime };

type Now = Temporal.ZonedDateTime;
type Rule = { is: RegExp; means: Means };
type Groups = Record<string, string | undefined>;

const WORKDAYS = 5;
/** A day and a time so many characters apart belong together. */
const APART = 6;

const compiled = new WeakMap<WhenWords, readonly Rule[]>();

/** The moments that a text names, in their order. Figures are Western, apostrophes straight. */
export function momentsIn(text: string, words: WhenWords, now: Now): Moment[] {
  let rules = compiled.get(words);
  if (!rules) compiled.set(words, (rules = words.rules.map(([is, means]) => ({ is: ruleOf(is, words), means }))));
  const found = rules.flatMap(({ is, means }) =>
    [...text.matchAll(is)].flatMap((match): Moment[] => {
      const moment = momentOf(means, match.groups ?? {}, words, now);
      return moment ? [{ start: match.index, end: match.index + match[0].length, ...moment }] : [];
    }),
  );
  return joined(text, withoutOverlaps(found));
}

function withoutOverlaps(found: readonly Moment[]): Moment[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Moment[] = [];
  for (const each of longestFirst)
    if (kept.every(({ start, end }) => each.end <= start || each.start >= end)) kept.push(each);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** "Tomorrow" and "at three" beside it are one moment. */
function joined(text: string, found: readonly Moment[]): Moment[] {
  const all: Moment[] = [];
  for (const each of found) {
    const last = all.at(-1);
    const isNear = last && each.start - last.end <= APART && !/[.!?;。！？]/u.test(text.slice(last.end, each.start));
    const both = { ...last, ...each };
    if (last && isNear && mayJoin(last, each))
      all[all.length - 1] = { ...both, start: last.start, time: laterTime(last.time, each.time) };
    else all.push(each);
  }
  return all;
}

const mayJoin = (a: Moment, b: Moment) => !(a.day && b.day) && (a.day === undefined || b.day === undefined);

/** "Three in the afternoon" says more than "the afternoon". */
function laterTime(a: Temporal.PlainTime | undefined, b: Temporal.PlainTime | undefined): Temporal.PlainTime {
  if (!a || !b) return (a ?? b)!;
  const [exact, rough] = isRough(a) ? [b, a] : [a, b];
  return exact.hour < 12 && rough.hour >= 18 && exact.hour < 8 ? exact.add({ hours: 12 }) : exact;
}

const isRough = ({ hour, minute }: Temporal.PlainTime) => minute === 0 && (hour === 12 || hour === 18 || hour === 21);

function momentOf(means: Means, groups: Groups, words: WhenWords, now: Now): Pick<Moment, "day" | "time"> | undefined {
  const today = now.toPlainDate();
  const n = (count: Count) => (count === "n" ? numberIn(groups["n"], words) : count);
  if ("minutes" in means) return momentAt(now.add({ minutes: n(means.minutes) }));
  if ("hours" in means) return momentAt(now.add({ hours: n(means.hours) }));
  if ("days" in means) return { day: today.add({ days: n(means.days) }) };
  if ("workdays" in means) return { day: afterWorkdays(today, n(means.workdays), words) };
  if ("weeks" in means) return { day: today.add({ weeks: n(means.weeks) }) };
  if ("months" in means) return { day: today.add({ months: n(means.months) }) };
  if ("weekday" in means) return weekdayIn(groups, means.week, words, today);
  if ("week" in means) return { day: endOfWork(today.add({ weeks: means.week }), words, today) };
  if ("monthEnd" in means) return namedMonthEnd(groups, words, today, means.calendar);
  if ("month" in means) return { day: monthEnd(today, means) };
  if ("date" in means) {
    const isMonthFirst = means.order === "local" && now.timeZoneId.startsWith("America/");
    const named = isMonthFirst ? { ...groups, d: groups["m"], m: groups["d"] } : groups;
    return dateIn(named, words, today, means.calendar);
  }
  return timeIn(groups, means.time, words);
}

const momentAt = (at: Now) => ({ day: at.toPlainDate(), time: at.toPlainTime().round("minute") });

function numberIn(said: string | undefined, { numbers }: WhenWords): number {
  if (said === undefined) return 1;
  if (/^\d/u.test(said)) {
    // "2-3 days": by the later.
    return Number(said.match(/\d+/gu)!.at(-1));
  }
  const name = said.toLowerCase().replace(/\s+/gu, " ");
  return numbers[name] ?? 1;
}

const isWorkday = (day: Temporal.PlainDate, { weekStart }: WhenWords) => (day.dayOfWeek - weekStart + 7) % 7 < WORKDAYS;

function afterWorkdays(from: Temporal.PlainDate, count: number, words: WhenWords): Temporal.PlainDate {
  let day = from;
  for (let left = Math.min(count, 100); left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkday(day, words)) left--;
  }
  return day;
}

const weekOf = (day: Temporal.PlainDate, { weekStart }: WhenWords) =>
  day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });

/** The last workday of the week that a day is in; where that is over already, the last day of the week. */
function endOfWork(day: Temporal.PlainDate, words: WhenWords, today: Temporal.PlainDate): Temporal.PlainDate {
  const first = weekOf(day, words);
  const last = first.add({ days: WORKDAYS - 1 });
  return Temporal.PlainDate.compare(last, today) < 0 ? first.add({ days: 6 }) : last;
}

function weekdayIn(
  { weekday = "" }: Groups,
  week: 1 | undefined,
  words: WhenWords,
  today: Temporal.PlainDate,
): Pick<Moment, "day"> {
  const wanted = 1 + words.weekdays.findIndex(isNamed(weekday));
  if (week === 1) {
    const next = weekOf(today, words).add({ days: 7 });
    return { day: next.add({ days: (wanted - words.weekStart + 7) % 7 }) };
  }
  return { day: today.add({ days: ((wanted - today.dayOfWeek + 6) % 7) + 1 }) };
}

function monthEnd(today: Temporal.PlainDate, { month }: { month: 0 | 1 }): Temporal.PlainDate {
  const first = today.with({ day: 1 }).add({ months: month });
  return first.with({ day: first.daysInMonth });
}

/** The day of that date which comes next, today included, unless the year is said. */
function dateIn(
  { d, m, month, y }: Groups,
  words: WhenWords,
  today: Temporal.PlainDate,
  calendar: "persian" | undefined,
): Pick<Moment, "day"> | undefined {
  const named = month === undefined ? undefined : 1 + (words.months.findIndex(isNamed(month)) % 12);
  const wanted = { day: Number(d), month: named ?? (m === undefined ? undefined : Number(m)) };
  if (calendar) return asMoment(persianDay({ ...wanted, year: y === undefined ? undefined : Number(y) }, today));
  const dated = (year: number) => dayOf({ day: wanted.day, month: wanted.month ?? today.month, year });
  if (y !== undefined) return asMoment(dated(yearOf(y)));
  const day = dated(today.year);
  if (!day || Temporal.PlainDate.compare(day, today) >= 0) return asMoment(day);
  return asMoment(wanted.month === undefined ? day.add({ months: 1 }) : dated(today.year + 1));
}

/** The last day of the month that is named, the one that comes next. */
function namedMonthEnd(
  { m, month = "" }: Groups,
  words: WhenWords,
  today: Temporal.PlainDate,
  calendar: "persian" | undefined,
): Pick<Moment, "day"> | undefined {
  const wanted = m === undefined ? 1 + (words.months.findIndex(isNamed(month)) % 12) : Number(m);
  if (calendar) {
    const after = persianDay({ month: (wanted % 12) + 1, day: 1 }, today.add({ days: 1 }));
    return after && { day: after.subtract({ days: 1 }) };
  }
  const year = wanted < today.month ? today.year + 1 : today.year;
  const first = Temporal.PlainDate.from({ year, month: wanted, day: 1 });
  return { day: first.with({ day: first.daysInMonth }) };
}

const isNamed = (name: string) => (each: string) => new RegExp(`^(?:${spaced(each)})$`, "iu").test(name);
const asMoment = (day: Temporal.PlainDate | undefined) => day && { day };

/** Two figures are of this century; three are of the Republic of China, which counts from 1912. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length === 2) return 2000 + year;
  return written.length === 3 ? 1911 + year : year;
}

function dayOf(date: { year: number; month: number; day: number }): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(date, { overflow: "reject" });
  } catch {
    return undefined; // there is no such day
  }
}

const inPersian = new Intl.DateTimeFormat("en-u-ca-persian", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});
const MOST_DAYS = 2 * 366;

/** The next day, today included, that has this date in the Solar Hijri calendar, by Unicode's tables of it. */
function persianDay(
  wanted: { year?: number | undefined; month?: number | undefined; day: number },
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const day = today.add({ days: ahead });
    const parts = inPersian.formatToParts(new Date(`${day.toString()}T12:00:00Z`));
    const is = (type: "year" | "month" | "day", n: number | undefined) =>
      n === undefined || Number(parts.find((part) => part.type === type)?.value) === n;
    if (is("year", wanted.year) && is("month", wanted.month) && is("day", wanted.day)) return day;
  }
  return undefined;
}

function timeIn(
  { h, min, pm, am }: Groups,
  said: number | "in it",
  words: WhenWords,
): Pick<Moment, "time"> | undefined {
  if (said !== "in it") return { time: Temporal.PlainTime.from({ hour: said }) };
  const spoken = /^\d/u.test(h ?? "") ? Number(h) : numberIn(h, words);
  const half = min !== undefined && !/^\d/u.test(min);
  const minute = half ? 30 : Number(min ?? 0);
  if (!(spoken <= 24) || !(minute < 60)) return undefined;
  const hour = pm !== undefined && spoken < 12 ? spoken + 12 : am !== undefined && spoken === 12 ? 0 : spoken;
  return { time: Temporal.PlainTime.from({ hour: hour % 24, minute }) };
}

const NUMBER = String.raw`\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})?`;

function ruleOf(is: string, { numbers, weekdays, months, pm = "(?!)", am = "(?!)", edge }: WhenWords): RegExp {
  const names = Object.keys(numbers).toSorted((a, b) => b.length - a.length);
  const parts: Record<string, string> = {
    n: `(?<n>${NUMBER}|${names.join("|")})`,
    weekday: `(?<weekday>${weekdays.join("|")})`,
    month: `(?<month>${months.join("|")})`,
    d: String.raw`(?<d>(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d))`,
    m: String.raw`(?<m>(?<!\d)(?:0?[1-9]|1[0-2])(?!\d))`,
    y: String.raw`(?<y>(?:1[34]|20)\d\d(?!\d)|1[1-4]\d(?=年)|(?<=[./])\d\d(?!\d))`,
    h: `(?<h>(?<!\\d)(?:[01]?\\d|2[0-4])(?!\\d)|${names.join("|")})`,
    min: String.raw`(?<min>[0-5]\d(?!\d))`,
    pm: `(?<pm>${pm})`,
    am: `(?<am>${am})`,
  };
  return patternOf(
    is.replace(/\{([a-z]+)\}/gu, (_, name: string) => parts[name]!),
    edge,
  );
}
