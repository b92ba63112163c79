import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { changeKinds } from "./change-kinds.ts";
import type { Changed, Replay, ReplayView } from "./replay.ts";
import { basisOf, settingsOf } from "./settings.ts";

const MOST = 100;
const PAGE = 25;
/** Records looked through for a kind that is rare among them. */
const LOOKED_THROUGH = 500;

/** A brand's replays of the last 30 days, the newest first. */
export async function listReplays(ctx: Context, brand: string): Promise<{ replays: ReplayView[] }> {
  permit(ctx, "read", brand);
  const { items } = await ctx.store.page<Replay>(keys.replays(brand), { limit: MOST });
  const settings = await settingsOf(ctx, brand);
  const views = items.map(({ value }) => viewOf(value, basisOf(settings, value.change) === value.basis));
  return { replays: views.sort((a, b) => (a.at < b.at ? 1 : -1)) };
}

/** How far one has come, and what it has found so far. */
export async function readReplay(ctx: Context, brand: string, id: string): Promise<ReplayView> {
  permit(ctx, "read", brand);
  const run = await theReplay(ctx, brand, id);
  return viewOf(run, basisOf(await settingsOf(ctx, brand), run.change) === run.basis);
}

export const Asked = z.strictObject({ kind: z.enum(changeKinds).optional(), after: z.string().max(2000).optional() });

/** Mentions for which something would change, what matters most first: of each kind and part of the run the first few. */
export async function readChanged(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown,
): Promise<{ items: Changed[]; next?: string }> {
  permit(ctx, "read", brand);
  const { kind, after } = parse(Asked, input);
  await theReplay(ctx, brand, id);
  const found: Changed[] = [];
  let next = after;
  for (let looked = 0; looked < LOOKED_THROUGH; looked += PAGE) {
    const page = await ctx.store.page<Changed>(keys.replayPartition(brand, id), { limit: PAGE, after: next });
    found.push(...page.items.map(({ value }) => value).filter(({ kinds }) => !kind || kinds.includes(kind)));
    next = page.next;
    if (next === undefined || found.length > 0) break;
  }
  return { items: found, ...(next !== undefined && { next }) };
}

export async function theReplay(ctx: Context, brand: string, id: string): Promise<Replay> {
  const run = await ctx.store.get(keys.replay(brand, id));
  if (!run) throw new Refusal("not-found", { code: "refusal.no-replay", id, brand });
  return run;
}

export function viewOf(run: Replay, fresh: boolean): ReplayView {
  const { drafts, alone: _, basis: __, after: ___, tries: ____, holidays: _____, ...shown } = run;
  return { ...shown, drafts: { size: drafts.size, done: drafts.done, all: drafts.of.length }, fresh };
}
