import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Period } from "../digest/calendar.ts";
import { keys } from "../keys.ts";
import type { Source } from "../source/source.ts";
import { readTerms } from "../terms/read-terms.ts";
import { clocksOf } from "./coverage.ts";
import type { Finding } from "./finding.ts";
import type { LagFigures } from "./lag.ts";
import { sourceCoverage, type SourceCoverage } from "./source-coverage.ts";

/** How often a source was asked in a week, how long it was not, and what reading again found. */
export type SourceProof = {
  source: string;
  name: string;
  platform: string;
  /** Good collections, of those that were due. */
  asked: number;
  due: number;
  gaps: number;
  gapMinutes: number;
  /** Gaps after which something may be missing, and lists that did not reach back to what was known. */
  lost: number;
  reread: number;
  late: number;
  lag?: LagFigures;
};

export type Proof = {
  sources: SourceProof[];
  /** Of which source: its name. */
  findings: (Finding & { name: string })[];
  answered?: LagFigures;
  posted?: LagFigures;
};

const MOST_FINDINGS = 20;
/** Of an older week nothing is said: how a source does now says nothing of it. */
const LATEST_MS = 8 * 86_400_000;

/** What proves that nothing was missed in the last week, or says that something may be; undefined where nothing is listened to. */
export async function proofOf(ctx: Context, brand: Brand, { from, to, days }: Period): Promise<Proof | undefined> {
  if (ctx.now().getTime() - Date.parse(to) > LATEST_MS) return undefined;
  const { items } = await ctx.store.page<Source>(keys.sources(brand.id), { limit: 500 });
  const sources = items.map(({ value }) => value).filter(({ createdAt }) => createdAt < to);
  if (sources.length === 0) return undefined;
  const now = ctx.now().toISOString();
  const query = readTerms(brand.terms);
  const [clocks, covered] = await Promise.all([
    clocksOf(ctx, brand, days),
    Promise.all(sources.map((source) => sourceCoverage(ctx, source, query, { from, to: to < now ? to : now }))),
  ]);
  const all = covered.map(({ coverage }) => coverage);
  const { answered, posted } = clocks;
  const findings = all.flatMap(({ name, findings: found }) => found.map((finding) => ({ ...finding, name })));
  return {
    sources: all.map((each) => provenOf(each, clocks.lagOf(each.source))),
    findings: inOrder(findings).slice(0, MOST_FINDINGS),
    ...(answered && { answered }),
    ...(posted && { posted }),
  };
}

function provenOf(coverage: SourceCoverage, lag: LagFigures | undefined): SourceProof {
  const { source, name, platform, expected, counts, gaps } = coverage;
  const missing = gaps.filter(({ why }) => why !== "paused");
  const notListened = missing.filter(({ why }) => why !== "hole");
  const ms = notListened.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  return {
    source,
    name,
    platform,
    asked: counts.good,
    due: expected,
    gaps: notListened.length,
    gapMinutes: Math.round(ms / 60_000),
    lost: missing.filter(({ covered }) => covered !== true).length,
    reread: counts.reread,
    late: counts.late,
    ...(lag && { lag }),
  };
}

/** What a person can do something about first; one term that nobody says is said once, whichever sources look for it. */
function inOrder(findings: (Finding & { name: string })[]): (Finding & { name: string })[] {
  const told = new Set<string>();
  const once = findings.flatMap((finding): (Finding & { name: string })[] => {
    if (finding.code !== "deaf-term") return [finding];
    const terms = finding.terms.filter((term) => !told.has(term));
    for (const term of terms) told.add(term);
    return terms.length > 0 ? [{ ...finding, terms }] : [];
  });
  return once.toSorted((a, b) => Number(a.level === "info") - Number(b.level === "info"));
}
