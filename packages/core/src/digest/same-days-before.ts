import { Temporal } from "temporal-polyfill";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { DayToRead } from "../figures/each-heard.ts";
import { keys } from "../keys.ts";
import type { Source } from "../source/source.ts";
import { dayOf, firstDayOfOther, periodFrom, type Period } from "./calendar.ts";
import type { DigestKind } from "./kind.ts";

/**
 * By so many days a period is moved back to fall on the same weekdays: a day to the four before it, a week to the one before. A month
 * goes back by five weeks, so that the days compared with are as many, on the same weekdays, and none of its own.
 */
const shifts: Record<DigestKind, readonly number[]> = { daily: [7, 14, 21, 28], weekly: [7], monthly: [35] };
const DAY_MS = 86_400_000;

export type SameDays = { spans: string[]; days: DayToRead[]; partly?: true };

/**
 * The days that a period is compared with: the same weekdays before, all of which were listened to and are still stored whole. Of a period
 * that is not over, only as far as it has come by the brand's own clock. Undefined where there are none.
 */
export async function sameDaysBefore(
  ctx: Context,
  brand: Brand,
  kind: DigestKind,
  period: Period,
): Promise<SameDays | undefined> {
  const since = await listeningSince(ctx, brand);
  const now = ctx.now();
  if (since === undefined) return undefined;
  const today = dayOf(now, brand.timeZone);
  const partly = period.to > now.toISOString();
  const spans = shifts[kind]
    .map((days) => ({ days, first: back(period.days[0]!, days) }))
    .filter(({ first }) => periodFrom("daily", first, brand.timeZone).from >= since);
  if (spans.length === 0) return undefined;
  const days = spans.flatMap(({ days: shift }) =>
    period.days
      .filter((day) => !partly || day <= today)
      .map((day): DayToRead => {
        const then = back(day, shift);
        return partly && day === today ? { day: then, until: sameHour(now, then, brand.timeZone) } : { day: then };
      }),
  );
  return { spans: spans.map(({ first }) => first), days, ...(partly && { partly }) };
}

const back = (day: string, days: number) => firstDayOfOther("daily", day, -days);

function sameHour(now: Date, day: string, timeZone: string): string {
  const plainTime = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainTime();
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds,
  ).toISOString();
}

/** Since when what is heard is heard by a source, and is not forgotten yet; undefined where nothing listens. */
async function listeningSince(ctx: Context, { id, createdAt }: Brand): Promise<string | undefined> {
  const { items } = await ctx.store.page<Source>(keys.sources(id), { limit: 500 });
  if (items.length === 0) return undefined;
  const first = items.map(({ value }) => value.createdAt).reduce((a, b) => (a < b ? a : b));
  const kept = items.flatMap(({ value }) => value.retentionDays ?? []);
  const forgotten = kept.map((days) => new Date(ctx.now().getTime() - days * DAY_MS).toISOString());
  return [createdAt, first, ...forgotten].reduce((a, b) => (a > b ? a : b));
}
