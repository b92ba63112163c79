import { Refusal } from "@earshot/core/errors";
import type { Slot } from "@earshot/core/hours/hours";
import { weekdays, type Weekday } from "@earshot/core/hours/weekdays";

const EXAMPLE = 'Write days as "mon-fri 09:00-17:00" or "sat 10:00-12:00,13:00-15:00".';

/** Opening hours as somebody types them; what is said of a day later holds. */
export function hoursIn(said: readonly string[]): { days: Partial<Record<Weekday, Slot[]>> } {
  const days: Partial<Record<Weekday, Slot[]>> = {};
  for (const each of said) {
    const [, from, to, times] = /^\s*(\w{3})(?:-(\w{3}))?\s+(.+)$/u.exec(each.toLowerCase()) ?? [];
    if (!from || !times) throw new Refusal("bad-input", `“${each}” is no opening time. ${EXAMPLE}`);
    const slots = times.trim() === "closed" ? [] : times.split(",").map((time) => slotIn(time, each));
    for (const day of daysIn(from, to ?? from, each)) days[day] = slots;
  }
  return { days };
}

function slotIn(time: string, whole: string): Slot {
  const [, from, to] = /^\s*(\d\d:\d\d)\s*-\s*(\d\d:\d\d)\s*$/u.exec(time) ?? [];
  if (!from || !to) throw new Refusal("bad-input", `“${whole}” is no opening time. ${EXAMPLE}`);
  return { from, to };
}

/** From one day to another, past the end of the week where need be: sun-thu. */
function daysIn(from: string, to: string, whole: string): Weekday[] {
  const [first, last] = [from, to].map((day) => weekdays.indexOf(day as Weekday)) as [number, number];
  if (first < 0 || last < 0) throw new Refusal("bad-input", `“${whole}”: days are ${weekdays.join(", ")}.`);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => weekdays[(first + n) % 7]!);
}
