import type { Alert } from "../alert/alert.ts";
import type { FoundAct } from "../audit/entry.ts";
import { actsBetween } from "../audit/read-acts.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { ConversationEvent } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import { dayIn, slotOf, timeIn, type PulseDay, type Slot } from "../pulse/pulse.ts";
import type { Incident, IncidentFigures } from "./incident.ts";

const DAY_MS = 86_400_000;
/** What is shown of what came before it was opened: what led to it. */
export const LED_UP_MS = 2 * 3_600_000;
const MOST_DAYS = 60;
const MOST_ACTS = 1000;
const MOST_ALERTS = 500;

/** How many were heard in a stretch of ten minutes that begins then, by the brand's clock. */
export type HeardThen = { slot: Slot; all: number; negative: number };
type Span = Pick<Incident, "openedAt"> & { closedAt?: string | undefined };

/** What was heard from two hours before an incident until its end, by ten minutes; stretches in which nothing was are left out. */
export async function heardDuring(
  ctx: Context,
  { id, timeZone }: Pick<Brand, "id" | "timeZone">,
  { openedAt, closedAt }: Span,
  ledUpMs = LED_UP_MS,
): Promise<HeardThen[]> {
  const start = Date.parse(openedAt) - ledUpMs;
  const [from, to] = [slotOf(start, timeZone), slotOf(closedAt ?? ctx.now(), timeZone)];
  const names: string[] = [];
  for (let at = start; names.length < MOST_DAYS && dayIn(slotOf(at, timeZone)) <= dayIn(to); at += DAY_MS / 2) {
    const day = dayIn(slotOf(at, timeZone));
    if (!names.includes(day)) names.push(day);
  }
  const days: (PulseDay | undefined)[] = await ctx.store.getMany(names.map((day) => keys.pulseDay(id, day)));
  return days
    .flatMap((day) =>
      Object.entries(day?.slots ?? {}).map(([time, counts]) => ({ slot: slotIn(day!.day, time), counts })),
    )
    .filter(({ slot }) => slot >= from && slot <= to && timeIn(slot) !== "")
    .map(({ slot, counts }) => ({ slot, all: counts["all"] ?? 0, negative: counts["negative"] ?? 0 }))
    .toSorted((a, b) => (a.slot < b.slot ? -1 : 1));
}

const slotIn = (day: string, time: string): Slot => `${day} ${time}`;

/** Alerts that were raised from two hours before an incident until its end, the newest first; at most 500. */
export async function alertsDuring(
  ctx: Context,
  brand: string,
  { openedAt, closedAt }: Span,
  ledUpMs = LED_UP_MS,
): Promise<Alert[]> {
  const from = new Date(Date.parse(openedAt) - ledUpMs).toISOString();
  const to = `${closedAt ?? ctx.now().toISOString()}#~`;
  const { items } = await ctx.store.list<Alert>("heard", keys.alerts(brand), {
    from,
    to,
    limit: MOST_ALERTS,
    backwards: true,
  });
  return items.map(({ value }) => value);
}

/** What people did from the opening of an incident until its end, the newest first; at most 1000. */
export async function actsDuring(ctx: Context, brand: string, { openedAt, closedAt }: Span): Promise<FoundAct[]> {
  const acts: FoundAct[] = [];
  const upTo = `${closedAt ?? ctx.now().toISOString()}~`;
  for await (const page of actsBetween(ctx, brand, { after: openedAt, upTo }, { backwards: true })) {
    acts.push(...page);
    if (acts.length >= MOST_ACTS) break;
  }
  return acts.slice(0, MOST_ACTS);
}

export async function figuresOf(ctx: Context, brand: Brand, incident: Span): Promise<IncidentFigures> {
  const [heard, alerts, acts] = await Promise.all([
    heardDuring(ctx, brand, incident, 0),
    alertsDuring(ctx, brand.id, incident, 0),
    actsDuring(ctx, brand.id, incident),
  ]);
  const until = Date.parse(incident.closedAt ?? ctx.now().toISOString());
  const whats = acts.map(({ value }) => (value as Partial<ConversationEvent>).what);
  return {
    minutes: Math.round((until - Date.parse(incident.openedAt)) / 60_000),
    heard: heard.reduce((sum, { all }) => sum + all, 0),
    negative: heard.reduce((sum, { negative }) => sum + negative, 0),
    alerts: alerts.length,
    acts: acts.length,
    approved: whats.filter((what) => what === "approved").length,
  };
}
