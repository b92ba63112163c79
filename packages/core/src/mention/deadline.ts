import type { Brand } from "../brand/brand.ts";
import { urgencies, type Intent, type Sentiment, type Urgency } from "../classification/classifier.ts";
import { openAfter } from "../hours/open-time.ts";
import { askOf } from "./ask.ts";

/** What a deadline depends on; a conversation or a classification will do. */
export type Pressing = { urgency: Urgency; intents: readonly Intent[]; sentiment?: Sentiment };
export type Deadlined = Pick<Brand, "deadlines" | "laneDeadlines" | "hours" | "holidays" | "timeZone">;

/** When a reply is due: the brand's minutes for what is asked and how urgent it is, in open time since it was first seen. */
export function deadlineOf(brand: Deadlined, pressing: Pressing, seenAt: Date | string): string {
  return openAfter(openingFor(brand, pressing.urgency), seenAt, minutesFor(brand, pressing)).toISOString();
}

/** Minutes of open time. */
export function minutesFor({ deadlines, laneDeadlines }: Deadlined, pressing: Pressing): number {
  const ask = askOf(pressing);
  return (ask && laneDeadlines?.[ask]?.[pressing.urgency]) ?? deadlines[pressing.urgency];
}

/** The hours that count for this urgency: what counts closed time too is open always. */
export function openingFor(
  { timeZone, hours, holidays }: Pick<Brand, "hours" | "holidays" | "timeZone">,
  urgency: Urgency,
): { timeZone: string; hours?: Brand["hours"]; holidays?: Brand["holidays"] } {
  return hours && !hours.always.includes(urgency) ? { timeZone, hours, holidays } : { timeZone };
}

/** The more pressing of two. */
export function worse(a: Urgency, b: Urgency): Urgency {
  return urgencies.indexOf(a) < urgencies.indexOf(b) ? a : b;
}
