import { openAfter } from "../hours/open-time.ts";
import { weekdays } from "../hours/weekdays.ts";
import type { Member } from "../team/people.ts";
import { isAway, type Role } from "../team/person.ts";
import { rightsOf } from "../team/rights.ts";
import type { AlertChoices } from "./alert-choices.ts";
import type { Alert, AlertKind } from "./alert.ts";

/** Told in one transaction. */
const MOST_TOLD = 80;

/** Whoever is told of these anyway, by the deadline's ladder and by the notices about sources, is not told twice. */
const toldAnyway: Partial<Record<AlertKind, (role: Role) => boolean>> = {
  deadline: () => true,
  source: (role) => role === "admin",
  "sign-in": (role) => role === "admin",
};

/** Who is mailed of an alert, now or once their quiet hours are over; those who are away only where everybody is. */
export function mailedOf(alert: Alert, people: readonly Member[], now: Date): Member[] {
  const all = people.filter((person) => isMailed(person, alert));
  const here = all.filter((person) => !isAway(person, now));
  return (here.length > 0 ? here : all).slice(0, MOST_TOLD);
}

function isMailed({ id, role, email, alerts }: Member, { kind, urgency, about }: Alert): boolean {
  if (email === undefined || alerts?.mail === false || toldAnyway[kind]?.(role)) return false;
  if ((kind === "promise" || kind === "check") && about.person === id) return true;
  if (alerts?.kinds) return alerts.kinds.some((each) => each === kind);
  return urgency === "critical" && rightsOf[role].includes("approve");
}

/** The moment until which somebody is not mailed of it; undefined: at once. */
export function quietUntil(
  choices: AlertChoices | undefined,
  { urgency }: Pick<Alert, "urgency">,
  now: Date,
): Date | undefined {
  const { quiet, throughQuiet = true } = choices ?? {};
  if (!quiet || (urgency === "critical" && throughQuiet)) return undefined;
  const { from, to } = quiet.slot;
  // What is not quiet: its first millisecond from now on.
  const loud = { from: to === "24:00" ? "00:00" : to, to: from === "00:00" ? "24:00" : from };
  const days = Object.fromEntries(weekdays.map((day) => [day, [loud]]));
  const first = openAfter({ timeZone: quiet.timeZone, hours: { days, always: [] } }, now, 1 / 60_000).getTime() - 1;
  return first > now.getTime() ? new Date(first) : undefined;
}
