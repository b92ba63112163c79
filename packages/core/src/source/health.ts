import type { Context } from "../context.ts";
import { ConnectorError } from "../errors.ts";
import type { Outcome } from "./collect.ts";
import { withRefusal, withoutRefusal } from "./note-refusal.ts";
import type { Source } from "./source.ts";

/** What is left of a page run is fetched this soon. */
const SOON_SECONDS = 5;
const LONGEST_BACK_OFF_SECONDS = 3600;

const after = (ctx: Context, seconds: number) => new Date(ctx.now().getTime() + seconds * 1000).toISOString();

/** A source after a good collection: cursor moved, lease given back, due again after its interval or its platform's budget. */
export function afterSuccess(ctx: Context, source: Source, outcome: Outcome): Source {
  const now = ctx.now().toISOString();
  const { leaseUntil: _, ...rest } = withoutRefusal(source);
  const { trouble: __, message: ___, budget: ____, remarks: _____, ...health } = source.health;
  const { listsBack } = ctx.connectors[source.platform] ?? {};
  const spent = outcome.budget && outcome.budget.remaining <= 1 ? outcome.budget.resetAt : "";
  const next = after(ctx, outcome.more ? SOON_SECONDS : source.interval);
  return {
    ...rest,
    cursor: outcome.cursor,
    nextAt: next > spent ? next : spent,
    ...(outcome.account && { account: outcome.account }),
    ...(!source.baselineAt && !outcome.more && { baselineAt: now }),
    health: {
      ...health,
      failures: 0,
      lastTriedAt: now,
      lastGoodAt: now,
      behind: outcome.more,
      heard: health.heard + outcome.heard,
      ...(outcome.heard > 0 && { lastHeardAt: now }),
      ...(outcome.budget && { budget: outcome.budget }),
      ...(outcome.remarks?.length && { remarks: outcome.remarks }),
      ...(listsBack !== undefined && { losesAt: after(ctx, listsBack) }),
    },
  };
}

/** A source after a failed collection: cursor kept, backed off, the trouble on record. */
export function afterFailure(ctx: Context, source: Source, error: unknown): Source {
  const refused = error instanceof ConnectorError && error.trouble === "sign-in-again";
  const { leaseUntil: _, ...rest } = refused ? withRefusal(ctx, source, error.message) : source;
  const failures = source.health.failures + 1;
  const asked = error instanceof ConnectorError ? error.retryAfter : undefined;
  const backOff = Math.min(
    source.interval * 2 ** Math.min(failures - 1, 10),
    Math.max(LONGEST_BACK_OFF_SECONDS, source.interval),
  );
  const jitter = 1 + ctx.random() * 0.1;
  return {
    ...rest,
    nextAt: after(ctx, asked ?? backOff * jitter),
    health: {
      ...source.health,
      failures,
      lastTriedAt: ctx.now().toISOString(),
      trouble: error instanceof ConnectorError ? error.trouble : "fault",
      message: error instanceof Error ? error.message.slice(0, 500) : "It failed.",
    },
  };
}
