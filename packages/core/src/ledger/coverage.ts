import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf, firstDayOfOther, periodFrom } from "../digest/calendar.ts";
import { ANSWERED_AFTER, countsByDay, lagOf, POSTED_AFTER } from "../digest/counts.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { listSources } from "../source/change-source.ts";
import type { Seen } from "../source/seen.ts";
import type { Source } from "../source/source.ts";
import { readTerms } from "../terms/read-terms.ts";
import { permit } from "../team/permit.ts";
import { hourStates, type HourState } from "./hour-states.ts";
import { addedLags, figuresOf, lagsIn, type LagFigures } from "./lag.ts";
import { sourceCoverage, type SourceCoverage } from "./source-coverage.ts";

export const Asked = z.object({ days: z.coerce.number().int().min(1).max(35).default(7) });

/** One of the brand's terms: by which sources it is looked for, and when it was last found on any. */
export type TermCoverage = { term: string; since: string; heard?: string; on: string[] };

export type Coverage = {
  from: string;
  to: string;
  timeZone: string;
  sources: (SourceCoverage & {
    /** By the brand's own calendar; a day of a clock change has 23 or 25 hours. */
    days: { date: string; hours: HourState[] }[];
  })[];
  terms: TermCoverage[];
  /** From heard to answered, and from approved to posted, in seconds. */
  answered?: LagFigures;
  posted?: LagFigures;
};

/** What was asked of every source of a brand in the last days, what that brought, and what may be missed. */
export async function coverage(ctx: Context, brandId: string, input: unknown = {}): Promise<Coverage> {
  permit(ctx, "read", brandId);
  const { days: n } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const now = ctx.now();
  const today = dayOf(now, brand.timeZone);
  const days = Array.from({ length: n }, (_, at) =>
    periodFrom("daily", firstDayOfOther("daily", today, at - n + 1), brand.timeZone),
  );
  const span = { from: days[0]!.from, to: now.toISOString() };
  const [sources, clocks] = await Promise.all([
    listSources(ctx, brandId),
    clocksOf(
      ctx,
      brand,
      days.map(({ days: [day] }) => day!),
    ),
  ]);
  const query = readTerms(brand.terms);
  const covered = await Promise.all(
    sources.map(async (source) => {
      const found = await sourceCoverage(ctx, source, query, span);
      const lag = clocks.lagOf(source.id);
      const hours = days.map(({ days: [date], from, to }) => ({
        date: date!,
        hours: hourStates(source, found.ledger, found.coverage.gaps, { from, to }, now),
      }));
      return { ...found.coverage, ...(lag && { lag }), days: hours };
    }),
  );
  const { answered, posted } = clocks;
  return {
    ...span,
    timeZone: brand.timeZone,
    sources: covered,
    terms: await termsOf(ctx, brandId, sources),
    ...(answered && { answered }),
    ...(posted && { posted }),
  };
}

/** The clocks of some days: from said to heard by source, from heard to answered, from approved to posted. */
export async function clocksOf(ctx: Pick<Context, "store">, { id }: Brand, days: string[]) {
  const raws = await countsByDay(ctx, id, days);
  const of = (prefix: string) => figuresOf(addedLags(raws.map((raw) => lagsIn(raw, prefix))));
  return { lagOf: (source: string) => of(lagOf(source)), answered: of(ANSWERED_AFTER), posted: of(POSTED_AFTER) };
}

async function termsOf(ctx: Context, brand: string, sources: Source[]): Promise<TermCoverage[]> {
  const listening = sources.filter(({ paused }) => !paused);
  const found = new Map<string, TermCoverage>();
  for (let n = 0; n < listening.length; n += 100) {
    const some = listening.slice(n, n + 100);
    const seen = await ctx.store.getMany<Seen>(some.map(({ id }) => keys.seen(brand, id)));
    for (const [at, each] of seen.entries()) {
      for (const [term, { since, heard }] of Object.entries(each?.terms ?? {})) {
        const known = found.get(term) ?? { term, since, on: [] };
        const newest = [known.heard, heard]
          .filter((moment) => moment !== undefined)
          .sort()
          .at(-1);
        found.set(term, {
          term,
          since: since < known.since ? since : known.since,
          ...(newest && { heard: newest }),
          on: [...known.on, some[at]!.id],
        });
      }
    }
  }
  return [...found.values()];
}
