import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Judging } from "./judging.ts";
import type { ReplayContext } from "./replay-context.ts";
import { readChanged } from "./read-replays.ts";
import { isOver, type Changed, type Replay } from "./replay.ts";
import { startReplay } from "./start-replay.ts";
import { workReplay } from "./work-replay.ts";

/** Tries a change on some days, part after part, as the queue would have it done. */
export async function replayed(
  ctx: ReplayContext,
  change: Record<string, unknown>,
  {
    brand = "acme",
    from = day(ctx, -7),
    to = day(ctx, 0),
    drafts = 200,
    judge = undefined as Judging | undefined,
  } = {},
): Promise<{ run: Replay; changed: Changed[] }> {
  const { id } = await startReplay(ctx, brand, { from, to, drafts, change, ...(judge && { judge }) });
  for (;;) {
    const run = (await ctx.store.get(keys.replay(brand, id)))!;
    if (isOver(run)) return { run, changed: await allChanged(ctx, brand, id) };
    await workReplay(ctx, { brand, replay: id, chunk: run.chunk });
  }
}

export async function allChanged(ctx: Context, brand: string, id: string): Promise<Changed[]> {
  const all: Changed[] = [];
  let after: string | undefined;
  do {
    const page = await readChanged(ctx, brand, id, { ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}

export const day = (ctx: Context, days: number) =>
  new Date(ctx.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
