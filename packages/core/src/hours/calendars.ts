import type { Holiday } from "./hours.ts";

/** What is known of public holidays. */
export interface Calendars {
  /** Countries by two letters, with the parts that have holidays of their own. */
  list(): Promise<{ country: string; parts: { code: string; name: string }[] }[]>;
  /** The closed days of a country, or of a part of one, named in its own language; undefined where there is no such calendar. */
  closedDays(calendar: string, years: readonly number[]): Promise<Holiday[] | undefined>;
}
