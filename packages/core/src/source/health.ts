import type { Context } from "../context.ts";
import { ConnectorError } from "../errors.ts";
import { gapBefore, writtenGap } from "../ledger/gap.ts";
import { leavesHole, remembered } from "../ledger/pass.ts";
import { addedTo, writtenHour } from "../ledger/slot.ts";
import type { Change } from "../store.ts";
import { spacing } from "./allowance.ts";
import type { Outcome } from "./collect-pages.ts";
import type { LookedAfter } from "./look-after.ts";
import { withRefusal, withoutRefusal } from "./note-refusal.ts";
import type { Source } from "./source.ts";

/** What is left of a page run is fetched this soon. */
const SOON_SECONDS = 5;
/** So many collections in a row that say there is more and bring nothing new need not be followed up at once; so many more, and the list has no end. */
const FRUITLESS_RUNS = 3;
const ENDLESS_RUNS = 15;
const LONGEST_BACK_OFF_SECONDS = 3600;

const after = (ctx: Context, seconds: number) => new Date(ctx.now().getTime() + seconds * 1000).toISOString();

/** A source after a good collection that began at `began`: cursor moved, lease given back, due again after its interval or its platform's budget. */
export function afterSuccess(
  ctx: Context,
  source: Source,
  outcome: Outcome,
  began: Date,
  looked?: LookedAfter,
): { source: Source; also: Change[] } {
  const at = ctx.now();
  const now = at.toISOString();
  const { leaseUntil: _, unsaid: ______, waitsUntil, pausedAt, ...rest } = withoutRefusal(source);
  const { trouble: __, message: ___, budget: ____, remarks: _____, list, endlessAt, ...health } = source.health;
  const { listsBack } = ctx.connectors[source.platform] ?? {};
  const fruitless = outcome.more && outcome.heard === 0 ? (health.fruitless ?? 0) + 1 : 0;
  const endless = outcome.endless || fruitless >= ENDLESS_RUNS;
  const more = outcome.more && !endless;
  const hole = !more && !endless && source.baselineAt !== undefined && leavesHole(list?.last, outcome.pass);
  const gap = gapBefore(source, began, { hole, since: list?.at, listsBack });
  const hour = {
    ...outcome.hour,
    good: 1,
    ...(looked?.reread && { reread: looked.reread.items, late: looked.reread.late }),
  };
  const { slot, over } = addedTo(source.slot, at, hour);
  const last = more ? list?.last : remembered(list?.last, outcome.pass);
  const waits = waitsUntil !== undefined && waitsUntil > now ? waitsUntil : undefined;
  const late = looked?.reread?.late ?? 0;
  const next: Source = {
    ...rest,
    cursor: endless ? undefined : outcome.cursor,
    nextAt: nextAt(ctx, source, outcome, more && fruitless < FRUITLESS_RUNS, waits),
    ...(waits && { waitsUntil: waits }),
    ...(source.paused && pausedAt && { pausedAt }),
    ...(outcome.account && { account: outcome.account }),
    ...(outcome.unsaid && { unsaid: outcome.unsaid }),
    ...(!source.baselineAt && !more && { baselineAt: now }),
    health: {
      ...health,
      failures: 0,
      fruitless,
      lastTriedAt: now,
      lastGoodAt: now,
      behind: more,
      heard: health.heard + outcome.heard + late,
      ...(outcome.heard + late > 0 && { lastHeardAt: now }),
      ...((outcome.spoke || looked?.reread?.spoke) && { spokeAt: now }),
      ...(outcome.addressed && { addressedAt: now }),
      ...(outcome.budget && { budget: outcome.budget }),
      ...(outcome.remarks?.length && { remarks: outcome.remarks }),
      ...(listsBack !== undefined && { losesAt: after(ctx, listsBack) }),
      ...(endless ? { endlessAt: now } : endlessAt && !recovered(outcome) && { endlessAt }),
      list: {
        ...(last && { last }),
        ...(more ? { now: outcome.pass, ...(list?.at && { at: list.at }) } : { at: now }),
      },
    },
    slot,
    ...(looked && { watch: looked.watch }),
  };
  const { brand, id } = source;
  const also = [...(over ? writtenHour(brand, id, over) : []), ...(gap ? [writtenGap(brand, id, gap)] : [])];
  return { source: next, also };
}

/** A list that came to an end is well again. */
const recovered = ({ more, endless }: Outcome) => !more && !endless;

function nextAt(ctx: Context, source: Source, outcome: Outcome, soon: boolean, waits = ""): string {
  const { budget, pages } = outcome;
  const spent = budget && budget.remaining <= 1 ? budget.resetAt : "";
  const seconds = budget ? spacing(source, pages, budget, ctx.now()) : source.interval;
  const next = after(ctx, soon ? SOON_SECONDS : seconds);
  return [next, spent, waits].sort().at(-1)!;
}

/** A source after a failed collection: cursor kept, backed off, the trouble on record. */
export function afterFailure(ctx: Context, source: Source, error: unknown): { source: Source; also: Change[] } {
  const refused = error instanceof ConnectorError && error.trouble === "sign-in-again";
  const { leaseUntil: _, ...rest } = refused ? withRefusal(ctx, source, error.message) : source;
  const failures = source.health.failures + 1;
  const asked = error instanceof ConnectorError ? error.retryAfter : undefined;
  const backOff = Math.min(
    source.interval * 2 ** Math.min(failures - 1, 10),
    Math.max(LONGEST_BACK_OFF_SECONDS, source.interval),
  );
  const jitter = 1 + ctx.random() * 0.1;
  const { slot, over } = addedTo(source.slot, ctx.now(), { failed: 1 });
  const next: Source = {
    ...rest,
    slot,
    nextAt: after(ctx, asked ?? backOff * jitter),
    health: {
      ...source.health,
      failures,
      lastTriedAt: ctx.now().toISOString(),
      trouble: error instanceof ConnectorError ? error.trouble : "fault",
      message: error instanceof Error ? error.message.slice(0, 500) : "It failed.",
    },
  };
  return { source: next, also: over ? writtenHour(source.brand, source.id, over) : [] };
}
