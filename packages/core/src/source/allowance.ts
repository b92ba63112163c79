import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { updateSource } from "./change-source.ts";
import type { Source } from "./source.ts";

const WEEK_MS = 7 * 86_400_000;
/** Where an allowance is shared, who is spoken to is asked so much more often than who only searches. */
const URGENT = 2;
/** Seconds that lie between two sources of an account when it may be asked again, the most urgent first. */
const APART_SECONDS = 30;

/**
 * Whether two sources draw on one allowance of their platform: they speak for the same account there, or for none on the same host. The platform counts
 * what an account asks, whichever source asks it.
 */
export function shareAllowance(a: Source, b: Source): boolean {
  return (
    a.brand === b.brand &&
    a.platform === b.platform &&
    hostOf(a) === hostOf(b) &&
    (a.account?.id ?? "") === (b.account?.id ?? "")
  );
}

function hostOf({ settings }: Source): string {
  const address = settings["server"] ?? settings["url"];
  return typeof address === "string" && URL.canParse(address) ? new URL(address).host : "";
}

/** Who was lately spoken to comes first: mentions wait less well than what a search finds. */
const weightOf = (source: Source, now: Date): number =>
  source.health.addressedAt && now.getTime() - Date.parse(source.health.addressedAt) < WEEK_MS ? URGENT : 1;

async function others(ctx: Context, source: Source): Promise<Source[]> {
  const { items } = await ctx.store.page<Source>(keys.sources(source.brand), { limit: 500 });
  return items
    .map(({ value }) => value)
    .filter((other) => other.id !== source.id && !other.paused && shareAllowance(source, other));
}

/** Which part of its account's allowance is this source's. */
export async function shareOf(ctx: Context, source: Source): Promise<number> {
  const now = ctx.now();
  const all = [source, ...(await others(ctx, source))].map((each) => weightOf(each, now));
  return all[0]! / all.reduce((sum, each) => sum + each, 0);
}

/** The platform told one source of an account to wait: the others of that account wait too, and then go one after the other, the most urgent first. */
export async function holdOthers(ctx: Context, source: Source, until: string): Promise<void> {
  const now = ctx.now();
  if (until <= now.toISOString()) return;
  const waiting = (await others(ctx, source)).sort((a, b) => weightOf(b, now) - weightOf(a, now));
  for (const [n, { brand, id, waitsUntil }] of waiting.entries()) {
    if (waitsUntil !== undefined && waitsUntil >= until) continue;
    const own = new Date(Date.parse(until) + (n + 1) * APART_SECONDS * 1000).toISOString();
    await updateSource(ctx, brand, id, (known) => ({
      ...known,
      waitsUntil: own,
      nextAt: known.nextAt > own ? known.nextAt : own,
    }));
  }
  if (waiting.length > 0)
    ctx.log.info("source.others-wait", { brand: source.brand, platform: source.platform, count: waiting.length });
}

/** Seconds to the next collection, so that what is left of the allowance lasts until it is full again. */
export function spacing(
  source: Source,
  pages: number,
  budget: { remaining: number; resetAt: string },
  now: Date,
): number {
  const left = (Date.parse(budget.resetAt) - now.getTime()) / 1000;
  if (left <= 0 || budget.remaining <= 1) return source.interval;
  const collections = Math.floor((budget.remaining * (source.watch?.share ?? 1)) / Math.max(1, pages));
  return Math.max(source.interval, Math.min(left, left / Math.max(1, collections)));
}
