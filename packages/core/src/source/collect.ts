import type { Brand } from "../brand/brand.ts";
import { matchTerms } from "../terms/match-terms.ts";
import type { Call, Collected, Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import { releaseOf } from "../reply/release-held.ts";
import { cut } from "../mention/content.ts";
import { Incoming } from "../mention/mention.ts";
import { wordsToMatch } from "../mention/own-words/own-words.ts";
import type { Message } from "../queues.ts";
import { savedSource, updateSource } from "./change-source.ts";
import { afterFailure, afterSuccess } from "./health.ts";
import { askToTell } from "./note-refusal.ts";
import { signedInCall } from "./renew-credential.ts";
import { seenBefore } from "./seen.ts";
import type { Source } from "./source.ts";
import { stateOf } from "./state.ts";

const LEASE_SECONDS = 300;
/** Pages in one run; the rest waits for the next, soon. */
const MOST_PAGES = 20;
const MOST_SECONDS = 120;

/** Collects one source that is due, under a lease; whatever happens to it happens to no other. `now`: even if it is not due. */
export async function collect(
  ctx: Context,
  message: Message<"collect">,
  options: { now?: boolean } = {},
): Promise<void> {
  const { brand: brandId, source: id } = message;
  const [brand, known] = (await ctx.store.getMany<any>([keys.brand(brandId), keys.source(brandId, id)])) as [
    Brand?,
    Source?,
  ];
  const connector = known && ctx.connectors[known.platform];
  if (!brand || !known || !connector || known.paused) return;
  const at = ctx.now().toISOString();
  if ((known.nextAt > at && !options.now) || (known.leaseUntil ?? "") > at) return;
  const leased = await lease(ctx, known);
  if (!leased) return;
  const began = ctx.now().getTime();
  try {
    const outcome = await collectPages(ctx, connector, brand, leased);
    const saved = await updateSource(ctx, brandId, id, (source) => afterSuccess(ctx, source, outcome));
    ctx.log.info("source.collected", {
      brand: brandId,
      source: id,
      platform: known.platform,
      count: outcome.heard,
      ms: ctx.now().getTime() - began,
    });
    if (leased.credential?.refused) await releaseOf(ctx, brandId, id);
    await note(ctx, saved);
  } catch (error) {
    const trouble = error instanceof ConnectorError ? error.trouble : "fault";
    ctx.log[trouble === "fault" ? "error" : "warn"](
      "source.failed",
      { brand: brandId, source: id, platform: known.platform, trouble },
      error,
    );
    await note(ctx, await updateSource(ctx, brandId, id, (source) => afterFailure(ctx, source, error)));
  }
}

/** An alarm counts this event: a source that fails, or has gone silent, is not noticed otherwise until somebody looks. */
async function note(ctx: Context, source: Source | undefined): Promise<void> {
  if (!source) return;
  const { level } = stateOf(source, ctx.now());
  if (level === "failing" || level === "silent") {
    const { brand, id, platform } = source;
    ctx.log.warn("source.unwell", { brand, source: id, platform, cause: level });
  }
  await askToTell(ctx, source);
}

async function lease(ctx: Context, known: Source): Promise<Source | undefined> {
  const leaseUntil = new Date(ctx.now().getTime() + LEASE_SECONDS * 1000).toISOString();
  const leased: Source = { ...known, leaseUntil, version: known.version + 1 };
  try {
    await ctx.store.commit([savedSource(leased, known.version)]);
    return leased;
  } catch (error) {
    if (error instanceof Conflict) return undefined; // somebody else collects it
    throw error;
  }
}

export type Outcome = {
  cursor: unknown;
  heard: number;
  more: boolean;
  baseline: boolean;
  account?: Source["account"];
  budget?: Collected["budget"];
  remarks?: Collected["remarks"];
};

async function collectPages(ctx: Context, connector: Connector, brand: Brand, source: Source): Promise<Outcome> {
  const call = await signedInCall(ctx, brand, source);
  const account = source.account ?? (await connector.account?.(call));
  const baseline = source.baselineAt === undefined;
  const seen = await seenBefore(ctx, source);
  const until = ctx.now().getTime() + MOST_SECONDS * 1000;
  let { cursor } = seen;
  let heard = 0;
  let collected: Collected = { items: [], cursor };
  for (let page = 0; page < MOST_PAGES; page++) {
    collected = await pageOf(ctx, connector, call, cursor, page > 0);
    cursor = collected.cursor;
    const items = relevant(connector, call, collected.items, account?.id);
    const fresh = items.filter((item) => seen.isNew(item));
    const seenAt = ctx.now().toISOString();
    await ctx.queues.send(
      "intake",
      fresh.map((incoming) => ({ brand: brand.id, source: source.id, baseline, seenAt, incoming })),
    );
    for (const item of fresh) seen.add(item);
    heard += fresh.length;
    if (!collected.more || isSpent(collected) || ctx.now().getTime() > until) break;
  }
  const kept = await seen.save(cursor); // after the queue has them: a crash between means heard again, never lost
  return {
    cursor: kept,
    heard,
    baseline,
    more: collected.more === true,
    ...(account && { account }),
    ...(collected.budget && { budget: collected.budget }),
    ...(collected.remarks && { remarks: collected.remarks }),
  };
}

/** What a platform wants to be left alone for in the middle of a pass waits; what was read before it stays read. */
async function pageOf(
  ctx: Context,
  connector: Connector,
  call: Call,
  cursor: unknown,
  underWay: boolean,
): Promise<Collected> {
  try {
    return await connector.collect(call, cursor);
  } catch (error) {
    const wait = error instanceof ConnectorError && error.trouble === "slow-down" ? error.retryAfter : undefined;
    if (!underWay || wait === undefined) throw error;
    const resetAt = new Date(ctx.now().getTime() + wait * 1000).toISOString();
    return { items: [], cursor, more: true, budget: { remaining: 0, resetAt } };
  }
}

/** Its allowance is used up, or it asked to be left alone for a while: the rest of the pass waits until then. */
const isSpent = ({ budget }: Collected): boolean => budget !== undefined && budget.remaining <= 0;

/** What is about the brand, readable, and not our own. */
export function relevant(connector: Connector, call: Call, items: unknown[], ownId: string | undefined): Incoming[] {
  return items.flatMap((item) => {
    const parsed = Incoming.safeParse(item);
    if (!parsed.success) return [];
    const incoming = cut(parsed.data);
    if (ownId !== undefined && incoming.author.id === ownId) return [];
    if (connector.finds === "everything" || incoming.addressed || call.query.any.length === 0) return [incoming];
    return matchTerms(call.query, wordsToMatch(incoming)) ? [incoming] : [];
  });
}
