/** What a clock on the wall of a time zone shows, as a field for date and time has it: "2027-01-31T09:00". */
export function wallClockIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)!.value;
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/** The moment (ISO 8601) at which that clock shows this; of a time that a clock change skips, the same long after it; undefined of no date. */
export function momentIn(timeZone: string, wallClock: string): string | undefined {
  const asUtc = Date.parse(`${wallClock}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(wallClock) || Number.isNaN(asUtc)) return undefined;
  let at = asUtc;
  // Twice: the first guess may stand on the other side of a clock change.
  for (let turn = 0; turn < 2; turn++) at += asUtc - Date.parse(`${wallClockIn(timeZone, new Date(at))}:00Z`);
  return new Date(at).toISOString();
}
