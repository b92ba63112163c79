import type { Context } from "../context.ts";
import { isLate, stateOf, type SourceState } from "../source/state.ts";
import { allSources } from "./all-sources.ts";

export type Health = {
  ok: boolean;
  /** `lagSeconds`: how much later than its interval a source was last collected well. */
  sources: { source: string; level: SourceState["level"]; lagSeconds: number }[];
};

/** For a monitor that is not signed in: no names, no texts. Not ok when a source fails or is not collected. */
export async function health(ctx: Context): Promise<Health> {
  const now = ctx.now();
  const { sources } = await allSources(ctx);
  const states = sources.map((source) => {
    const { level } = stateOf(source, now);
    const since = (now.getTime() - Date.parse(source.health.lastGoodAt ?? source.createdAt)) / 1000;
    const lagSeconds = source.paused ? 0 : Math.max(0, Math.round(since - source.interval));
    return { source: source.id, level, lagSeconds };
  });
  return {
    ok: states.every(({ level }) => level !== "failing") && !sources.some((source) => isLate(source, now)),
    sources: states,
  };
}
