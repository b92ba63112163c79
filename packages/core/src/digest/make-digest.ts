import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { renewHolidays } from "../hours/renew-holidays.ts";
import { keys, type DigestSchedule } from "../keys.ts";
import type { Message } from "../queues.ts";
import { buildDigest, isEmpty } from "./build-digest.ts";
import { firstDayOfOther, nextDigestAt, periodFrom } from "./calendar.ts";
import type { Digest } from "./digest.ts";
import { digestKinds } from "./kind.ts";
import { mailAgain, mailDigests } from "./mail-digest.ts";
import { mailViews } from "./mail-views.ts";
import { digestSchedules, savedSchedule, scheduleChanges } from "./schedule-digests.ts";

export type Order = Exclude<
  Message<"digest">,
  { kind: "alert" | "notice" | "note" | "letter" | "told" | "waiting" | "endpoint" | "key-ends" }
>;

/** After a longer time off, the next tick goes on. */
const MOST_PERIODS = 60;

/** Makes and mails the digest of each period that is complete and has none, or mails again the one that is asked for; safe to call at any time, by any number at once. */
export async function makeDigest(ctx: Context, { brand: id, kind, again }: Order): Promise<void> {
  const [brand, schedule] = await Promise.all([
    ctx.store.get(keys.brand(id)),
    ctx.store.get(keys.digestSchedule(id, kind)),
  ]);
  if (!brand || !schedule) {
    ctx.log.warn("digest.unscheduled", { brand: id });
    return;
  }
  if (again !== undefined) return mailAgain(ctx, brand, again);
  if (kind === "daily") {
    await renewHolidays(ctx, brand);
    await scheduleMissing(ctx, brand);
  }
  await catchUp(ctx, brand, schedule);
  await mailDigests(ctx, brand, kind);
  await mailViews(ctx, brand, kind);
}

/** A brand that was there before a kind of digest was has it from now on. */
async function scheduleMissing(ctx: Context, brand: Brand): Promise<void> {
  const known = await digestSchedules(ctx, brand.id);
  if (known.length === digestKinds.length) return;
  const missing = scheduleChanges(brand, ctx.now()).filter(
    (change) => "put" in change && !known.some(({ kind }) => kind === change.put.sk),
  );
  try {
    await ctx.store.commit(missing);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

async function catchUp(ctx: Context, brand: Brand, stored: DigestSchedule): Promise<void> {
  const now = ctx.now();
  if (stored.dueAt > now.toISOString()) return;
  let schedule = stored;
  let { from } = stored;
  for (let left = MOST_PERIODS; left > 0 && isComplete(brand, schedule, from, now); left--) {
    const digest = await buildDigest(ctx, brand, schedule.kind, periodFrom(schedule.kind, from, brand.timeZone));
    from = firstDayOfOther(schedule.kind, from, 1);
    if (isEmpty(digest)) continue;
    const moved = await moveOn(ctx, schedule, after(brand, schedule, from, now), digest);
    if (!moved) return;
    schedule = moved;
  }
  if (from !== schedule.from || schedule.dueAt <= now.toISOString()) {
    await moveOn(ctx, schedule, after(brand, schedule, from, now));
  }
}

function isComplete(brand: Brand, { kind }: DigestSchedule, from: string, now: Date): boolean {
  return periodFrom(kind, from, brand.timeZone).to <= now.toISOString();
}

/** The schedule when all before `from` is covered: still due while a complete period is not. */
function after(brand: Brand, schedule: DigestSchedule, from: string, now: Date): DigestSchedule {
  const next = nextDigestAt(schedule.kind, now, brand.timeZone, brand.digestHour).toISOString();
  const dueAt = isComplete(brand, schedule, from, now) ? schedule.dueAt : next;
  return { ...schedule, from, dueAt, version: schedule.version + 1 };
}

/** Stores the digest and moves the schedule on, both or neither; undefined when somebody else was faster. */
async function moveOn(
  ctx: Context,
  schedule: DigestSchedule,
  next: DigestSchedule,
  digest?: Digest,
): Promise<DigestSchedule | undefined> {
  const move = savedSchedule(next, schedule.version);
  try {
    await ctx.store.commit([
      move,
      ...(digest ? [{ put: keys.digest(digest.brand, digest.id), value: digest, if: "absent" as const }] : []),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const is = await ctx.store.get(keys.digestSchedule(schedule.brand, schedule.kind));
    if (!digest || is?.version !== schedule.version) return undefined;
    return moveOn(ctx, schedule, next); // this period has a digest already
  }
  if (digest) ctx.log.info("digest.made", { brand: digest.brand, digest: digest.id, count: digest.counts.mentions });
  return next;
}
