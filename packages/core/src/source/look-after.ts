import type { Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { ConnectorError } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { deafIn, nothingSince } from "../ledger/terms-deaf.ts";
import type { TermsHeard } from "../ledger/terms-heard.ts";
import type { CanaryAnswer, NotReread, Watch } from "../ledger/watch.ts";
import { shareOf } from "./allowance.ts";
import type { Ran } from "./collect-pages.ts";
import { pagesAllowed, reread } from "./reread.ts";
import type { Seen } from "./seen.ts";
import type { Source } from "./source.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** A minute early, so that what is collected every day at one time is looked after every day. */
const SOON_MS = 60_000;

/** What came of looking after a source: what is now known of it, and what was read again. */
export type LookedAfter = { watch: Watch; reread?: { items: number; late: number; spoke: boolean } };

/**
 * Once a day, after a collection that is whole: asks the search for something certain, reads the list again further back than the cursor, and looks
 * which terms were never found. What fails here fails nothing else. Undefined when it is not due.
 */
export async function lookAfter(
  ctx: Context,
  connector: Connector,
  source: Source,
  ran: Ran,
): Promise<LookedAfter | undefined> {
  const now = ctx.now();
  const known = source.watch;
  if (ran.outcome.more || source.baselineAt === undefined) return undefined;
  const canaryDue = isDue(known?.canary?.at, now, known?.canary?.found === false ? HOUR_MS : DAY_MS);
  if (!isDue(known?.at, now, DAY_MS) && !(known?.canary?.found === false && canaryDue)) return undefined;
  const { reread: read, notReread } = await readAgain(ctx, connector, source, ran, now);
  const spokeAt = ran.outcome.spoke || read?.spoke ? now.toISOString() : source.health.spokeAt;
  const silent = spokeAt === undefined || now.getTime() - Date.parse(spokeAt) >= DAY_MS;
  const canary = silent && canaryDue ? await asked(ctx, connector, source, ran) : undefined;
  const terms = hashOf(ran.call.query);
  const answers = canary?.found === true || (spokeAt !== undefined && now.getTime() - Date.parse(spokeAt) < WEEK_MS);
  const { deaf, nothing } = answers
    ? await deafness(ctx, source, ran.seen.terms, now)
    : { deaf: [], nothing: undefined };
  const share = await shareOf(ctx, source);
  const kept = canary ?? (silent ? known?.canary : undefined);
  const lastRead = read ? { at: now.toISOString(), items: read.items, late: read.late } : known?.reread;
  const watch: Watch = {
    at: now.toISOString(),
    ...(kept && { canary: kept }),
    ...(lastRead && { reread: lastRead }),
    ...(notReread && { notReread }),
    terms,
    ...(deaf.length > 0 && { deaf }),
    ...(nothing && { nothingSince: nothing }),
    ...(share < 1 && { share }),
  };
  return { watch, ...(read && { reread: read }) };
}

const isDue = (at: string | undefined, now: Date, every: number) =>
  at === undefined || now.getTime() - Date.parse(at) >= every - SOON_MS;

/** Asks for what is certain; a platform that fails says nothing about its search. */
async function asked(
  ctx: Context,
  connector: Connector,
  { brand, id, platform, watch }: Source,
  { call }: Ran,
): Promise<CanaryAnswer | undefined> {
  try {
    const answer = await connector.canary?.(call);
    if (!answer) return undefined;
    const times = answer.found ? 0 : (watch?.canary?.times ?? 0) + 1;
    return { at: ctx.now().toISOString(), ...answer, times };
  } catch (error) {
    const trouble = error instanceof ConnectorError ? error.trouble : "fault";
    ctx.log.warn("source.canary-failed", { brand, source: id, platform, trouble });
    return watch?.canary;
  }
}

async function readAgain(
  ctx: Context,
  connector: Connector,
  source: Source,
  ran: Ran,
  now: Date,
): Promise<{ reread?: LookedAfter["reread"]; notReread?: NotReread }> {
  const last = source.watch?.reread?.at ?? source.baselineAt;
  if (!isDue(last, now, DAY_MS)) return source.watch?.notReread ? { notReread: source.watch.notReread } : {};
  if (connector.paysPerItem) return { notReread: "cost" };
  if (pagesAllowed(source, ran.outcome) < 1) return { notReread: "allowance" };
  try {
    return { reread: await reread(ctx, connector, source, ran) };
  } catch (error) {
    const trouble = error instanceof ConnectorError ? error.trouble : "fault";
    const { brand, id, platform } = source;
    ctx.log[trouble === "fault" ? "error" : "warn"](
      "source.not-reread",
      { brand, source: id, platform, trouble },
      error,
    );
    return { notReread: trouble };
  }
}

/** Which terms this source never found, and of those the ones that no other source of the brand found either. */
async function deafness(
  ctx: Context,
  source: Source,
  own: TermsHeard,
  now: Date,
): Promise<{ deaf: string[]; nothing: string | undefined }> {
  if (deafIn(own, [], now).length === 0) return { deaf: [], nothing: undefined };
  const { items } = await ctx.store.page<Seen>(`${source.brand}/SEEN`, { limit: 100 });
  const others = items.filter(({ key }) => key.sk !== source.id).map(({ value }) => value.terms ?? {});
  return { deaf: deafIn(own, others, now).slice(0, 20), nothing: nothingSince(own, now) };
}
