import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys, places, type DigestSchedule } from "../keys.ts";
import type { Change } from "../store.ts";
import { nextDigestAt, periodFrom, startOf } from "./calendar.ts";
import { digestKinds } from "./kind.ts";

/**
 * Schedules a brand's digests; the first covers the day (the week, the month) of `now`.
 * `known` are the schedules there are already: their first day not covered yet is kept, so that a new hour or zone loses nothing,
 * and what is complete and waits is due at this day's (this week's) hour even if that has just passed.
 */
export function scheduleChanges(brand: Brand, now: Date, known: DigestSchedule[] = []): Change[] {
  return digestKinds.map((kind) => {
    const before = known.find((schedule) => schedule.kind === kind);
    const current = periodFrom(kind, startOf(kind, now, brand.timeZone), brand.timeZone);
    const waits = before !== undefined && before.from < current.days[0]!;
    const after = waits ? new Date(Date.parse(current.from) - 1) : now;
    const schedule: DigestSchedule = {
      brand: brand.id,
      kind,
      dueAt: nextDigestAt(kind, after, brand.timeZone, brand.digestHour).toISOString(),
      from: before?.from ?? current.days[0]!,
      version: (before?.version ?? 0) + 1,
    };
    return savedSchedule(schedule, before ? before.version : "absent");
  });
}

/** The schedules that a brand has. */
export async function digestSchedules(ctx: Pick<Context, "store">, brand: string): Promise<DigestSchedule[]> {
  const found = await ctx.store.getMany(digestKinds.map((kind) => keys.digestSchedule(brand, kind)));
  return found.filter((schedule) => schedule !== undefined);
}

/** The write of a schedule, with its place on the list of dated duties. */
export function savedSchedule(schedule: DigestSchedule, ifVersion: number | "absent"): Change {
  return {
    put: keys.digestSchedule(schedule.brand, schedule.kind),
    value: schedule,
    if: ifVersion,
    at: { due: places.due(schedule.dueAt, `${schedule.brand}/${schedule.kind}`) },
  };
}
