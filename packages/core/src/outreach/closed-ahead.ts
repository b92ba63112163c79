import { Temporal } from "temporal-polyfill";
import type { Brand } from "../brand/brand.ts";
import { dayOf, periodFrom } from "../digest/calendar.ts";
import { openBetween } from "../hours/open-time.ts";
import type { OutreachCause } from "./outreach.ts";

/** Said so many days before. */
const AHEAD_DAYS = 7;
const LONGEST_DAYS = 60;

type Closed = Extract<OutreachCause, { kind: "closed" }>;

/** The days on which a brand is closed because of a holiday that comes within a week, each stretch once; weekends that touch it belong to it. */
export function closedAhead(brand: Brand, now: Date): Closed[] {
  const today = Temporal.PlainDate.from(dayOf(now, brand.timeZone));
  const found: Closed[] = [];
  for (let ahead = 1; ahead <= AHEAD_DAYS;) {
    const first = today.add({ days: ahead });
    if (!isHoliday(brand, first) || isClosedAnyway(brand, first)) {
      ahead++;
      continue;
    }
    let length = 1;
    while (length < LONGEST_DAYS && isClosed(brand, first.add({ days: length }))) length++;
    const name = nameOf(brand, first.toString());
    found.push({
      kind: "closed",
      from: first.toString(),
      to: first.add({ days: length - 1 }).toString(),
      opens: first.add({ days: length }).toString(),
      ...(name && { name }),
    });
    ahead += length;
  }
  return found;
}

function isHoliday({ holidays }: Brand, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  const own = holidays?.own.findLast((each) => each.day === day);
  return own ? own.hours === "closed" : (holidays?.days.some((each) => each.day === day) ?? false);
}

/** Closed on such a weekday in any case: nobody expects otherwise. */
const isClosedAnyway = (brand: Brand, date: Temporal.PlainDate) =>
  !isOpenOn({ timeZone: brand.timeZone, hours: brand.hours }, date);

const isClosed = (brand: Brand, date: Temporal.PlainDate) => isHoliday(brand, date) || !isOpenOn(brand, date);

function isOpenOn(opening: Pick<Brand, "timeZone" | "hours" | "holidays">, date: Temporal.PlainDate): boolean {
  const { from, to } = periodFrom("daily", date.toString(), opening.timeZone);
  return openBetween(opening, from, to) > 0;
}

function nameOf({ holidays }: Brand, day: string): string | undefined {
  const named = [...(holidays?.own ?? []), ...(holidays?.days ?? [])].find(
    (each) => each.day === day && each.name !== "",
  );
  return named?.name;
}
