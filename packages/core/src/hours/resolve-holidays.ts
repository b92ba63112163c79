import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import type { Holiday, Holidays } from "./hours.ts";

/** The closed days of a brand's calendars, from the start of this year (or of an earlier one) to the end of the next. */
export async function resolveHolidays(
  { calendars, now }: Pick<Context, "calendars" | "now">,
  holidays: Holidays,
  since = now().getUTCFullYear(),
): Promise<Holidays> {
  const { until: _, ...rest } = holidays;
  if (holidays.calendars.length === 0) return { ...rest, days: [] };
  if (!calendars) return holidays;
  const year = now().getUTCFullYear();
  const years = Array.from({ length: year + 2 - since }, (_, n) => since + n);
  const days = await Promise.all(
    holidays.calendars.map(async (calendar) => {
      const found = await calendars.closedDays(calendar, years);
      if (found) return found;
      const why = `holidays.calendars: there is no calendar ${calendar}. Use a country's two letters, for example HU.`;
      throw new Refusal("bad-input", why, { problems: [why] });
    }),
  );
  return { ...rest, days: once(days.flat()), until: `${year + 1}-12-31` };
}

/** In order, each day of a calendar once. */
function once(days: Holiday[]): Holiday[] {
  const named = new Map<string, Holiday>();
  for (const each of days) {
    const at = `${each.day} ${each.calendar}`;
    const known = named.get(at);
    const name = known && !known.name.includes(each.name) ? `${known.name}, ${each.name}` : each.name;
    named.set(at, { ...each, name: name.slice(0, 120) });
  }
  return [...named.values()].toSorted((a, b) => (a.day + a.calendar < b.day + b.calendar ? -1 : 1));
}
