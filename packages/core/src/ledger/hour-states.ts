import type { Source } from "../source/source.ts";
import type { Ledger } from "./read-ledger.ts";
import type { SourceCoverage } from "./source-coverage.ts";

const HOUR_MS = 3_600_000;

/**
 * How an hour went: collected in time; late, so that what was said was heard afterwards; not once well; not listened to, and what was said may be
 * missing; paused; nothing is known of it (before it was connected); still to come.
 */
export type HourState = "good" | "late" | "failed" | "gap" | "paused" | "none" | "ahead";

/** Each hour from one moment to another. */
export function hourStates(
  source: Source,
  ledger: Ledger,
  gaps: SourceCoverage["gaps"],
  { from, to }: { from: string; to: string },
  now: Date,
): HourState[] {
  const states: HourState[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += HOUR_MS)
    states.push(stateAt(source, ledger, gaps, at, now));
  return states;
}

function stateAt(source: Source, { hours }: Ledger, gaps: SourceCoverage["gaps"], at: number, now: Date): HourState {
  const end = at + HOUR_MS;
  if (at >= now.getTime()) return "ahead";
  if (end <= Date.parse(source.createdAt)) return "none";
  const here = gaps.filter(({ from, to }) => Date.parse(from) < end && Date.parse(to) > at);
  if (here.some(({ why, covered }) => why !== "paused" && covered !== true)) return "gap";
  if (here.some(({ why }) => why === "paused") || (source.paused && end > Date.parse(source.pausedAt ?? "")))
    return "paused";
  const { good = 0, failed = 0 } = hours.get(new Date(at).toISOString().slice(0, 13)) ?? {};
  if (failed > 0) return good > 0 ? "late" : "failed";
  if (here.length > 0) return "late";
  if (good > 0) return "good";
  const lastGood = Date.parse(source.health.lastGoodAt ?? "");
  const between = source.interval * 1000 >= HOUR_MS || (end > now.getTime() && now.getTime() - lastGood < HOUR_MS);
  return between && lastGood > 0 ? "good" : "none";
}
