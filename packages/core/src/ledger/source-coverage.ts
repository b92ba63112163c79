import type { Context } from "../context.ts";
import type { Source } from "../source/source.ts";
import type { Finding } from "./finding.ts";
import { openGap, type Gap } from "./gap.ts";
import { ledgerFindings } from "./ledger-findings.ts";
import type { LagFigures } from "./lag.ts";
import type { Query } from "../terms/query.ts";
import { notAsked } from "./not-asked.ts";
import { readLedger, type Ledger } from "./read-ledger.ts";
import { sumOfHours, type Counted } from "./slot.ts";
import type { Watch } from "./watch.ts";
import { watchFindings } from "./watch-findings.ts";

/** What a source was asked and what it showed in some time, and what that leaves open. */
export type SourceCoverage = {
  source: string;
  name: string;
  platform: string;
  /** Collections that were due: those that were good, that failed, and that nobody made. */
  expected: number;
  missed: number;
  counts: Record<Counted, number>;
  /** In the order in which they ended; one that has not ended is the last and has no `covered`. */
  gaps: (Omit<Gap, "covered"> & { covered?: boolean })[];
  /** From said to heard, in seconds. */
  lag?: LagFigures;
  watch?: Watch;
  spokeAt?: string;
  waitsUntil?: string;
  budget?: { remaining: number; resetAt: string };
  findings: Finding[];
};

/** One source's coverage from `from` to `to`, where `query` is what the brand looks for, and the ledger that it was made of. */
export async function sourceCoverage(
  ctx: Context,
  source: Source,
  query: Query,
  { from, to }: { from: string; to: string },
): Promise<{ coverage: SourceCoverage; ledger: Ledger }> {
  const now = ctx.now();
  const ledger = await readLedger(ctx, source, from, to);
  const open = source.paused || to < now.toISOString() ? undefined : openGap(source, now);
  const gaps: SourceCoverage["gaps"] = open ? [...ledger.gaps, open] : ledger.gaps;
  const counts = sumOfHours(ledger.hours.values());
  const missed = gaps.reduce((sum, gap) => sum + gap.missed, 0);
  const { watch, waitsUntil, health } = source;
  const coverage: SourceCoverage = {
    source: source.id,
    name: source.name,
    platform: source.platform,
    expected: counts.good + counts.failed + missed,
    missed,
    counts,
    gaps,
    ...(watch && { watch }),
    ...(health.spokeAt && { spokeAt: health.spokeAt }),
    ...(waitsUntil && waitsUntil > now.toISOString() && { waitsUntil }),
    ...(health.budget && health.budget.resetAt > now.toISOString() && { budget: health.budget }),
    findings: [
      ...watchFindings(source, now),
      ...ledgerFindings(counts, gaps),
      ...(source.paused ? [] : notAsked(ctx, source, query)),
    ],
  };
  return { coverage, ledger };
}
