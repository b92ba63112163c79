import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { clocksOf } from "../ledger/coverage.ts";
import { saidFinding } from "../ledger/said-finding.ts";
import { sourceCoverage, type SourceCoverage } from "../ledger/source-coverage.ts";
import type { Source } from "../source/source.ts";
import { readTerms } from "../terms/read-terms.ts";
import { shareAllowance } from "../source/allowance.ts";
import { told } from "../words/told.ts";
import type { Check } from "./doctor.ts";

const DAY_MS = 86_400_000;
/** What is older is in the digest and on the Coverage page. */
const LOOKED_BACK_DAYS = 2;
/** An approved reply is on the platform within this, in nineteen cases of twenty. */
const POSTED_SECONDS = 60;

/** Whether anything may have been missed in the last two days, and why; and whether approved replies go out in time. */
export async function coverageChecks(ctx: Context, brands: Brand[], sources: Source[]): Promise<Check[]> {
  const now = ctx.now();
  const span = { from: new Date(now.getTime() - LOOKED_BACK_DAYS * DAY_MS).toISOString(), to: now.toISOString() };
  const queries = new Map(brands.map((brand) => [brand.id, readTerms(brand.terms)]));
  const queryOf = ({ brand }: Source) => queries.get(brand) ?? { any: [], none: [] };
  const covered = await Promise.all(
    sources
      .filter(({ paused }) => !paused)
      .map(async (source) => (await sourceCoverage(ctx, source, queryOf(source), span)).coverage),
  );
  const found = covered.flatMap((coverage, n) => checksOf(sources.filter(({ paused }) => !paused)[n]!, coverage));
  const listened = covered.reduce(
    (sum, { counts, expected }) => ({ good: sum.good + counts.good, due: sum.due + expected }),
    {
      good: 0,
      due: 0,
    },
  );
  const well: Check = {
    name: "coverage",
    called: { code: "check.name-coverage" },
    level: "ok",
    ...told({ code: "check.asked", n: listened.good, of: listened.due }),
  };
  const posted = await Promise.all(brands.map((brand) => postedCheck(ctx, brand)));
  return [
    ...(found.length > 0 || listened.due === 0 ? found : [well]),
    ...waitingChecks(sources, now),
    ...posted.flat(),
  ];
}

/** What its own record says makes the source deaf, and is said of the source; here is what the ledger says. */
function checksOf({ brand, name }: Source, { findings }: SourceCoverage): Check[] {
  return findings
    .filter(({ code }) => !saidOfSource.has(code))
    .map((finding) => ({
      name: `coverage ${brand}/${name}`,
      called: { code: "check.name-coverage-of", of: `${brand}/${name}` },
      level: finding.level === "warn" ? "warn" : "ok",
      ...saidFinding(finding),
    }));
}

const saidOfSource: ReadonlySet<string> = new Set(["dead-search", "endless", "deaf-term", "gap-open", "not-reread"]);

/** Sources that wait because another of their account was told to. */
function waitingChecks(sources: Source[], now: Date): Check[] {
  const waiting = sources.filter(({ waitsUntil }) => waitsUntil !== undefined && waitsUntil > now.toISOString());
  return waiting.map((source) => {
    const sharing = sources.filter((other) => other.id !== source.id && shareAllowance(source, other)).length;
    return {
      name: `allowance ${source.brand}/${source.name}`,
      called: { code: "check.name-allowance", of: `${source.brand}/${source.name}` },
      level: "ok",
      ...told({ code: "check.waits", until: source.waitsUntil!, n: sharing + 1 }),
    };
  });
}

async function postedCheck(ctx: Context, brand: Brand): Promise<Check[]> {
  const now = ctx.now();
  const days = [0, 1].map((back) => dayOf(new Date(now.getTime() - back * DAY_MS), brand.timeZone));
  const { posted } = await clocksOf(ctx, brand, [...new Set(days)]);
  if (!posted) return [];
  const about = { name: `posting ${brand.id}`, called: { code: "check.name-posting", of: brand.id } } as const;
  const why = { code: "check.posted", n: posted.n, seconds: posted.p95 } as const;
  if (posted.p95 <= POSTED_SECONDS) return [{ ...about, level: "ok", ...told(why) }];
  return [{ ...about, level: "warn", ...told(why, { code: "todo.posting" }) }];
}
