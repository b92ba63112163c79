import * as z from "zod";
import { audited } from "../audit/audited.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { daysFrom } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { resolveHolidays } from "../hours/resolve-holidays.ts";
import { idOf } from "../ids.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { touchedBy, type ReplayChange } from "./change.ts";
import { noTotals } from "./compare.ts";
import { viewOf } from "./read-replays.ts";
import { judgings } from "./judging.ts";
import { rightFor } from "./right-for.ts";
import type { Replay, ReplayView } from "./replay.ts";
import { savedReplay } from "./saved-replay.ts";
import { basisOf, checkedChange, settingsOf, settingsWith, type Settings } from "./settings.ts";

/** The longest stretch, in days. */
export const MOST_DAYS = 366;

export const NewReplay = z.strictObject({
  /** First and last day of the brand's calendar. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** How many drafts are compared at most, where a change may change drafts. */
  drafts: z.number().int().min(0).max(1000).default(200),
  change: z.record(z.string(), z.unknown()),
  judge: z.enum(judgings).optional(),
});

/**
 * Begins to try a change on what was heard. Nothing of it is saved; the comparison is kept for 30 days.
 * @throws Refusal `bad-input` that says what is wrong with the change, as saving it would
 */
export async function startReplay(ctx: Context, brand: string, input: unknown): Promise<ReplayView> {
  permit(ctx, "read", brand);
  const asked = parse(NewReplay, input);
  const { judge } = asked;
  const change = checkedChange(asked.change, { mayBeEmpty: judge !== undefined });
  permit(ctx, rightFor({ change, ...(judge && { judge }) }), brand);
  const days = daysFrom(asked.from, asked.to, MOST_DAYS + 1).length;
  if (days === 0) throw new Refusal("bad-input", { code: "refusal.replay-days", from: asked.from, to: asked.to });
  if (days > MOST_DAYS) throw new Refusal("bad-input", { code: "refusal.replay-long", days: MOST_DAYS });
  const before = await settingsOf(ctx, brand);
  const at = ctx.now();
  const after = settingsWith(before, change, at);
  const holidays = await holidaysOf(ctx, change, { before, after }, asked.from);
  const on = [before, after].some(({ brand: { approvals } }) => approvals?.automatic?.on === true);
  const run: Replay = {
    id: idOf("p", brand, at.toISOString(), ctx.token()),
    brand,
    from: asked.from,
    to: asked.to,
    change,
    ...(judge && { judge }),
    basis: basisOf(before, change),
    touches: touchedBy(change, on, judge),
    ...(holidays && { holidays }),
    state: "waiting",
    by: actorId(ctx),
    at: at.toISOString(),
    chunk: 0,
    day: asked.from,
    after: undefined,
    days: { done: 0, all: days },
    drafts: { size: asked.drafts, done: 0, of: [] },
    totals: noTotals(),
    tries: 0,
    version: 1,
  };
  await ctx.store.commit([
    savedReplay(ctx, run),
    ...audited(ctx, {
      brand,
      what: "replay.started",
      about: run.id,
      after: { from: run.from, to: run.to, change, ...(judge && { judge }) },
    }),
  ]);
  await ctx.queues.send("draft", [{ brand, replay: run.id, chunk: 0 }]);
  ctx.log.info("replay.started", { brand, person: run.by, count: days });
  return viewOf(run, true);
}

type Sides = { before: Settings; after: Settings };

/** With a brand only this year's and the next one's holidays are kept; deadlines of earlier years need theirs. */
async function holidaysOf(
  ctx: Context,
  change: ReplayChange,
  { before, after }: Sides,
  from: string,
): Promise<Replay["holidays"]> {
  if (change.hours === undefined && change.holidays === undefined && !before.brand.hours) return undefined;
  const since = Math.min(Number(from.slice(0, 4)), ctx.now().getUTCFullYear());
  const of = async ({ holidays }: Brand) => holidays && (await resolveHolidays(ctx, holidays, since));
  const [was, is] = await Promise.all([of(before.brand), of(after.brand)]);
  return was || is ? { ...(was && { before: was }), ...(is && { after: is }) } : undefined;
}
