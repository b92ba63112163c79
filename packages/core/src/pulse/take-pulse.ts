import { isDeepStrictEqual } from "node:util";
import type { Cause, Over } from "../alert/alert.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { openedBySpike } from "../incident/open-incident.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { Alert } from "../alert/alert.ts";
import {
  countedAs,
  dayIn,
  SLOT_MINUTES,
  slotOf,
  slotsUntil,
  timeIn,
  type Counts,
  type PulseDay,
  type Slot,
} from "./pulse.ts";
import { daysFor, mayBeSpike, spikesIn, WEEKS, type Spike } from "./spikes-in.ts";

const SLOT_MS = SLOT_MINUTES * 60_000;
/** What is heard may be stored so much later: the last stretches are counted again each time, those before stand. */
const SETTLES_MS = 20 * 60_000;
/** After a longer time off, what was heard in it is not counted any more. */
const LONGEST_MS = 6 * 3_600_000;
/** What was said so long before it was heard is an old story that came late, as where a source was just connected: it is no wave now. */
const LATE_MS = 3 * 3_600_000;
/** A spike is over when nothing was seen of it for so long. */
const OVER_MS = 3_600_000;
const PAGE = 500;
const KEPT_DAYS = 7 * (WEEKS + 1);

/**
 * Counts what a brand heard of late, and raises alerts where that is much more than usual. What may still change is counted anew from
 * what is stored and set, not added: however often this comes, each mention counts once.
 */
export async function takePulse(ctx: Context, { brand: id }: { brand: string }): Promise<Spike[]> {
  const spikes = await retryOnConflict(async () => {
    const brand = await ctx.store.get(keys.brand(id));
    return brand ? takeOnce(ctx, brand) : [];
  });
  for (const { name, heard } of spikes) ctx.log.info("pulse.spike", { brand: id, cause: name, count: heard });
  return spikes;
}

async function takeOnce(ctx: Context, brand: Brand): Promise<Spike[]> {
  const now = ctx.now();
  const { id, timeZone } = brand;
  const known = await daysOf(ctx, id, [
    ...new Set([now.getTime() - LONGEST_MS - SETTLES_MS, now.getTime()].map((at) => dayIn(slotOf(at, timeZone)))),
  ]);
  const days = await counted(ctx, brand, known, now);
  const changed = [...days.values()].filter((day) => isChanged(known.get(day.day), day));
  const all = mayBeSpike(now, timeZone, days)
    ? new Map([...(await daysOf(ctx, id, daysFor(now, timeZone, WEEKS))), ...days])
    : days;
  const spikes = spikesIn(now, timeZone, all);
  await ctx.store.commit([
    ...changed.map((day) => savedDay(day, known.get(day.day), now)),
    ...(await alertsOf(ctx, brand, spikes, now)),
  ]);
  return spikes;
}

async function daysOf(ctx: Context, brand: string, days: readonly string[]): Promise<Map<string, PulseDay>> {
  const found = await ctx.store.getMany(days.map((day) => keys.pulseDay(brand, day)));
  return new Map(found.flatMap((day) => (day ? [[day.day, day] as const] : [])));
}

/** The days as they are now that what was heard of late is counted. */
async function counted(
  ctx: Context,
  brand: Brand,
  known: ReadonlyMap<string, PulseDay>,
  now: Date,
): Promise<Map<string, PulseDay>> {
  const { id, timeZone } = brand;
  const until =
    [...known.values()]
      .map((day) => day.until)
      .toSorted()
      .at(-1) ?? now.toISOString();
  const start = Math.max(Date.parse(until) - SETTLES_MS, now.getTime() - LONGEST_MS);
  const from = new Date(start - (start % SLOT_MS));
  const slots = slotsUntil(now, Math.floor((now.getTime() - from.getTime()) / SLOT_MS) + 1, timeZone);
  const fresh = new Map<Slot, Counts>(slots.map((slot) => [slot, {}]));
  for (const mention of await heardSince(ctx, brand, from, now)) {
    const counts = fresh.get(slotOf(mention.firstSeenAt, timeZone));
    if (counts) for (const name of countedAs(mention)) counts[name] = (counts[name] ?? 0) + 1;
  }
  const days = new Map(known);
  for (const [day, own] of Map.groupBy(fresh, ([slot]) => dayIn(slot))) {
    const before = known.get(day);
    const isNew = known.size === 0;
    const kept: PulseDay = before ?? {
      brand: id,
      day,
      slots: {},
      from: isNew ? timeIn(own[0]![0]) : "00:00",
      until,
      version: 0,
    };
    const set = own.map(([slot, counts]) => [timeIn(slot), counts] as const);
    const merged = Object.fromEntries(
      [...Object.entries(kept.slots), ...set].filter(([, it]) => Object.keys(it).length > 0),
    );
    days.set(day, { ...kept, slots: merged, until: now.toISOString() });
  }
  return days;
}

async function heardSince(ctx: Context, { id, timeZone }: Brand, from: Date, now: Date): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const day of new Set([from, now].map((at) => dayIn(slotOf(at, timeZone))))) {
    let after: string | undefined;
    do {
      const page = await ctx.store.list<Mention>("heard", `${id}/${day}`, {
        from: from.toISOString(),
        limit: PAGE,
        after,
      });
      mentions.push(...page.items.map(({ value }) => value).filter(isOfNow));
      after = page.next;
    } while (after !== undefined);
  }
  return mentions;
}

const isOfNow = ({ baseline, createdAt, firstSeenAt }: Mention): boolean =>
  !baseline && (createdAt === undefined || Date.parse(firstSeenAt) - Date.parse(createdAt) < LATE_MS);

/** Nothing new is written only now and then, to say that it was looked. */
function isChanged(before: PulseDay | undefined, after: PulseDay): boolean {
  if (!before || !isDeepStrictEqual(before.slots, after.slots)) return true;
  return Date.parse(after.until) - Date.parse(before.until) > LONGEST_MS / 3;
}

function savedDay(day: PulseDay, before: PulseDay | undefined, now: Date): Change {
  return {
    put: keys.pulseDay(day.brand, day.day),
    value: { ...day, version: (before?.version ?? 0) + 1 },
    if: before ? before.version : "absent",
    expiresAt: new Date(now.getTime() + KEPT_DAYS * 86_400_000),
  };
}

/** Alerts of what spikes now, and the incident that it opens; alerts of what has not for an hour are over. */
async function alertsOf(ctx: Context, whole: Brand, spikes: readonly Spike[], now: Date): Promise<Change[]> {
  const { id: brand, crisis } = whole;
  const at = now.toISOString();
  const { items } = await ctx.store.list<Alert>("inbox", keys.alerts(brand), { limit: PAGE });
  const open = items.map(({ value }) => value).filter(({ kind }) => kind === "spike");
  const wave = spikes.find(({ name }) => name === "negative");
  // Whoever closes an incident while the wave goes on does not find it opened again.
  const opened = wave && !open.some(({ of }) => of === "negative") ? openedBySpike(ctx, whole, wave) : [];
  const opens = opened.length > 0;
  const causes = spikes.map(({ name: of, side, ...about }): Cause => {
    // Its incident tells people of it.
    const urgency = of === "negative" && !crisis && !opens ? "critical" : side === "negative" ? "high" : "normal";
    return { brand, kind: "spike", of, at, urgency, about: { side, ...about }, again: true };
  });
  const overs = open
    .filter(({ of, last }) => !spikes.some(({ name }) => name === of) && now.getTime() - Date.parse(last) >= OVER_MS)
    .map(({ of }): Over => ({ brand, kind: "spike", of, at, over: true }));
  return [...[...causes, ...overs].map((alert) => ({ alert })), ...opened];
}
