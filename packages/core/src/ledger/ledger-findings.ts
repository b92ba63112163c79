import type { Finding } from "./finding.ts";
import type { Gap } from "./gap.ts";
import type { Counted } from "./slot.ts";

/** So many gaps are named one by one; all are in the figures. */
const MOST_NAMED = 3;

/** What a time's ledger says of whether anything was missed, the most pressing first. */
export function ledgerFindings(
  counts: Record<Counted, number>,
  gaps: (Omit<Gap, "covered"> & { covered?: boolean })[],
): Finding[] {
  const of = gaps.filter(({ why }) => why !== "paused" && why !== "hole");
  const lost = of.filter(({ covered }) => covered === false);
  const made = of.filter(({ covered }) => covered === true);
  const open = of.filter(({ covered }) => covered === undefined);
  const holes = gaps.filter(({ why }) => why === "hole");
  const newest = <G>(all: G[]) => all.slice(-MOST_NAMED).reverse();
  return [
    ...newest(open).map(({ from, why }) => ({ code: "gap-open" as const, level: "warn" as const, from, why })),
    ...newest(lost).map(({ from, to, why }) => ({ code: "gap-lost" as const, level: "warn" as const, from, to, why })),
    ...newest(holes).map(({ from, to }) => ({ code: "hole" as const, level: "warn" as const, from, to })),
    ...(counts.unreadable > 0 ? [{ code: "unreadable" as const, level: "warn" as const, n: counts.unreadable }] : []),
    ...(counts.late > 0
      ? [{ code: "late-items" as const, level: "info" as const, late: counts.late, items: counts.reread }]
      : []),
    ...newest(made).map(({ from, to, why }) => ({
      code: "gap-covered" as const,
      level: "info" as const,
      from,
      to,
      why,
    })),
  ];
}
