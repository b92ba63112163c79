import type { Calendars } from "@earshot/core/hours/calendars";
import type { Holiday } from "@earshot/core/hours/hours";
import type Rules from "date-holidays";

const DAY_MS = 86_400_000;

/** The public holidays of some two hundred countries; their rules (1.5 MB) are read at the first question. */
export function createCalendars(): Calendars {
  return {
    async list() {
      const rules = await rulesOf();
      const countries = Object.keys(rules.getCountries()).toSorted();
      return countries.map((country) => ({
        country,
        parts: Object.entries(rules.getStates(country) ?? {}).map(([part, name]) => ({
          code: `${country}-${part}`,
          name,
        })),
      }));
    },
    async closedDays(calendar, years) {
      const [country = "", part] = calendar.split("-") as [string?, string?];
      const known = await rulesOf();
      if (!(country in known.getCountries())) return undefined;
      if (part && !(part in (known.getStates(country) ?? {}))) return undefined;
      const rules = part ? await rulesOf(country, part) : await rulesOf(country);
      return years.flatMap((year) =>
        rules
          .getHolidays(year)
          .filter(({ type }) => type === "public")
          .flatMap((holiday) => daysOf(holiday, calendar)),
      );
    },
  };
}

/** A holiday of several days is as many days; its name in the letters that people type (Persian comes in printers' forms). */
function daysOf({ date, start, end, name }: ReturnType<Rules["getHolidays"]>[number], calendar: string): Holiday[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length }, (_, n) => ({
    day: new Date(first + n * DAY_MS).toISOString().slice(0, 10),
    name: name.normalize("NFKC").slice(0, 120),
    calendar,
  }));
}

async function rulesOf(...place: [country?: string, part?: string]): Promise<Rules> {
  const { default: Holidays } = await import("date-holidays");
  const [country, part] = place;
  if (country === undefined) return new Holidays();
  return part === undefined ? new Holidays(country) : new Holidays(country, part);
}
