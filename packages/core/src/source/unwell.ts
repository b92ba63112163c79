import type { Context } from "../context.ts";
import { credentialState } from "./credential.ts";
import type { Source } from "./source.ts";
import { stateOf, type SourceState } from "./state.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** A source that hears nothing, or may miss something: what its owner is told of. */
export type Unwell = SourceState & { level: "failing" | "silent" | "deaf" };

export function unwellOf(source: Source, now: Date): Unwell | undefined {
  const state = stateOf(source, now);
  const { level } = state;
  return level === "failing" || level === "silent" || level === "deaf" ? { ...state, level } : undefined;
}

/**
 * Whether its owner must be told now: once, again when it fails anew a day later, and after a week as long as it lasts. A dead sign-in is told of by itself,
 * and what fails for less than an hour is not told of.
 */
export function isToBeTold(source: Source, { level }: Unwell, now: Date): boolean {
  const { health, told, createdAt } = source;
  const lastGood = health.lastGoodAt ?? createdAt;
  if (level === "failing") {
    if (credentialState(source, now)?.level === "dead") return false;
    if (now.getTime() - Date.parse(lastGood) < HOUR_MS) return false;
  }
  if (!told || told.level !== level) return true;
  const ago = now.getTime() - Date.parse(told.at);
  return ago >= WEEK_MS || (level === "failing" && ago >= DAY_MS && lastGood > told.at);
}

/** Logs what an alarm counts, and has the owner told: nobody notices otherwise until somebody looks. */
export async function noteUnwell(ctx: Context, source: Source): Promise<void> {
  const now = ctx.now();
  const unwell = unwellOf(source, now);
  if (!unwell) return;
  const { brand, id, platform } = source;
  ctx.log.warn("source.unwell", { brand, source: id, platform, cause: unwell.level });
  if (isToBeTold(source, unwell, now)) await ctx.queues.send("digest", [{ brand, kind: "notice", source: id }]);
}
