import type { Brand, Ladder, OnDuty } from "../brand/brand.ts";
import { isOpen } from "../hours/open-time.ts";
import { weekdays } from "../hours/weekdays.ts";
import type { Member } from "../team/people.ts";
import { isAway } from "../team/person.ts";
import { rightsOf } from "../team/rights.ts";

/** Of many who may approve, so many are told at once. */
const MOST_TOLD = 20;
const ALL_DAY = { from: "00:00", to: "24:00" };

/** Who approves for a brand now: those of its order who are on duty and here, or all who may and are here, by their names; all who may where everybody is away. */
export function approversInOrder(
  { order }: Pick<Ladder, "order">,
  people: readonly Member[],
  { timeZone }: Pick<Brand, "timeZone">,
  now: Date,
): Member[] {
  const all = people.filter(({ role }) => rightsOf[role].includes("approve"));
  const here = all.filter((each) => !isAway(each, now));
  const approvers = here.length > 0 ? here : all;
  const onDuty = order.filter((each) => isOnDuty(each, timeZone, now));
  const chosen = onDuty.flatMap(({ person }) => approvers.find(({ id }) => id === person) ?? []);
  if (chosen.length > 0) return chosen.slice(0, MOST_TOLD);
  return approvers.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)).slice(0, MOST_TOLD);
}

/** Who is told that a deadline has gone by: the brand's lead, or all admins who are here; all where everybody is away. */
export function leadsOf({ lead }: Pick<Ladder, "lead">, people: readonly Member[], now: Date): Member[] {
  const named = people.filter(({ id }) => id === lead);
  const all = named.length > 0 ? named : people.filter(({ role }) => role === "admin");
  const here = all.filter((each) => !isAway(each, now));
  return (here.length > 0 ? here : all).slice(0, MOST_TOLD);
}

function isOnDuty({ days = [...weekdays], slot = ALL_DAY }: OnDuty, timeZone: string, now: Date): boolean {
  const slots = Object.fromEntries(days.map((day) => [day, [slot]]));
  return isOpen({ timeZone, hours: { days: slots, always: [] } }, now);
}
