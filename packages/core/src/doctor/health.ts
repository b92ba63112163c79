import type { Context } from "../context.ts";
import { isLate, stateOf, type SourceState } from "../source/state.ts";
import type { Source } from "../source/source.ts";
import { allSources } from "./all-sources.ts";

export type Health = {
  ok: boolean;
  /** How many sources there are of each state. */
  sources: Partial<Record<SourceState["level"], number>>;
  /** How much later than its interval the latest of them was last collected well. */
  lagSeconds: number;
};

/** For a monitor that is not signed in: no names, no ids, no texts. Not ok when a source fails or is not collected. */
export async function health(ctx: Context): Promise<Health> {
  const now = ctx.now();
  const { sources } = await allSources(ctx);
  const levels = sources.map((source) => stateOf(source, now).level);
  const counts: Health["sources"] = {};
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return {
    ok: !levels.includes("failing") && !sources.some((source) => isLate(source, now)),
    sources: counts,
    lagSeconds: Math.max(0, ...sources.filter(({ paused }) => !paused).map((source) => lagOf(source, now))),
  };
}

function lagOf({ health, createdAt, interval }: Source, now: Date): number {
  return Math.round((now.getTime() - Date.parse(health.lastGoodAt ?? createdAt)) / 1000 - interval);
}
