import type { Edge } from "./pattern-of.ts";

/** What a phrase of time means, counted from now; `"n"` is the number that stands in it. */
export type Means =
  | { minutes: Count }
  | { hours: Count }
  | { days: Count }
  /** Days on which people work there. */
  | { workdays: Count }
  | { weeks: Count }
  | { months: Count }
  /** The next day of that name; `week: 1` the one of the next calendar week. */
  | { weekday: "in it"; week?: 1 }
  /** The last workday of this week (0) or of the next (1). */
  | { week: 0 | 1 }
  /** The last day of this month (0) or of the next (1). */
  | { month: 0 | 1 }
  /** The day and the month that stand in it; of the year where one does. `order: "local"`: in America the month is first. */
  | { date: "in it"; calendar?: "persian"; order?: "local" }
  /** The last day of the month that stands in it. */
  | { monthEnd: "in it"; calendar?: "persian" }
  /** A time of the clock (hours, 24), of the day that is named beside it, or else of today. */
  | { time: number }
  | { time: "in it" };
export type Count = number | "n";

/**
 * How a language says when. Rules are regular expressions, in which `{n}` is a number, `{weekday}` and `{month}` a name, `{d}`, `{m}`
 * and `{y}` figures of a date, `{h}`, `{min}` of a clock, `{pm}` and `{am}` what tells the half of the day; ` ` is any space.
 */
export type WhenWords = {
  edge: Edge;
  numbers: Readonly<Record<string, number>>;
  /** Monday first, as regular expressions. */
  weekdays: readonly string[];
  months: readonly string[];
  pm?: string;
  am?: string;
  rules: readonly (readonly [is: string, means: Means])[];
  /** With which day a week begins (1 Monday to 7 Sunday); its first five days are those of work. */
  weekStart: 1 | 6 | 7;
};
