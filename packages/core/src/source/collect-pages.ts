import type { Brand } from "../brand/brand.ts";
import type { Call, Collected, Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { ConnectorError } from "../errors.ts";
import type { Incoming } from "../mention/mention.ts";
import { newPass, passed, worseReached, type Pass } from "../ledger/pass.ts";
import type { Hour } from "../ledger/slot.ts";
import { signedInCall } from "./renew-credential.ts";
import { sorted } from "./relevant.ts";
import { seenBefore, type SeenBefore } from "./seen.ts";
import type { Source } from "./source.ts";

/** Pages in one run; the rest waits for the next, soon. */
const MOST_PAGES = 40;
const MOST_SECONDS = 120;
const DAY_MS = 86_400_000;
/** So many pages with the very same items, one after the other, are a list without an end. */
const SAME_PAGES = 10;

/** What one run of a collection found. */
export type Outcome = {
  cursor: unknown;
  heard: number;
  more: boolean;
  baseline: boolean;
  account?: Source["account"];
  budget?: Collected["budget"];
  remarks?: Collected["remarks"];
  unsaid?: Collected["unsaid"];
  pages: number;
  hour: Hour;
  pass: Pass;
  /** The platform listed something that was not sent to our account. */
  spoke: boolean;
  addressed: boolean;
  /** Its list has no end: it begins anew. */
  endless: boolean;
};

/** What a run was done with; what is looked at afterwards uses the same. */
export type Ran = { outcome: Outcome; call: Call; seen: SeenBefore };

/** Reads a source on from its cursor, page by page, and queues what is new. */
export async function collectPages(ctx: Context, connector: Connector, brand: Brand, source: Source): Promise<Ran> {
  const call = await signedInCall(ctx, brand, source);
  const account = source.account ?? (await connector.account?.(call));
  const baseline = source.baselineAt === undefined;
  const seen = await seenBefore(ctx, source, connector.finds === "by-terms" ? call.query : { any: [], none: [] });
  const until = ctx.now().getTime() + MOST_SECONDS * 1000;
  const hour: Required<Pick<Hour, "shown" | "fresh" | "known" | "edited" | "other" | "unreadable">> = {
    shown: 0,
    fresh: 0,
    known: 0,
    edited: 0,
    other: 0,
    unreadable: 0,
  };
  const turns = endOf();
  let { cursor } = seen;
  let pass = source.health.list?.now ?? newPass();
  let collected: Collected = { items: [], cursor };
  let [pages, spoke, addressed, endless] = [0, false, false, false];
  while (pages < MOST_PAGES) {
    collected = await pageOf(ctx, connector, call, cursor, pages > 0);
    pages += 1;
    endless = collected.more === true && !isSpent(collected) && turns(collected, cursor);
    cursor = collected.cursor;
    const { read, ours, unreadable } = sorted(connector, call, collected.items, account?.id);
    const fresh = ours.filter((item) => seen.isNew(item));
    const seenAt = ctx.now().toISOString();
    await ctx.queues.send(
      "intake",
      fresh.map((incoming) => ({
        brand: brand.id,
        source: source.id,
        baseline: baseline || (collected.before === true && isOld(incoming, ctx.now())),
        seenAt,
        incoming,
      })),
    );
    const edited = fresh.filter((item) => seen.has(item)).length;
    hour.shown += collected.items.length;
    hour.fresh += fresh.length - edited;
    hour.edited += edited;
    hour.known += ours.length - fresh.length;
    hour.other += read.length - ours.length;
    hour.unreadable += unreadable;
    spoke ||= read.some((item) => !item.addressed);
    addressed ||= ours.some((item) => item.addressed);
    const met = !source.health.list?.now && read.some(seen.wasThere);
    pass = passed(pass, read, source.health.list?.last, met, ctx.now());
    const reached = worseReached(pass.reached, collected.reached);
    pass = { ...pass, ...(reached && { reached }) };
    for (const item of fresh) seen.add(item);
    if (!collected.more || endless || isSpent(collected) || ctx.now().getTime() > until) break;
  }
  const outcome: Outcome = {
    cursor: endless ? undefined : cursor,
    heard: hour.fresh + hour.edited,
    baseline,
    more: collected.more === true && !endless,
    ...(account && { account }),
    ...(collected.budget && { budget: collected.budget }),
    ...(collected.remarks && { remarks: collected.remarks }),
    ...(collected.unsaid && { unsaid: collected.unsaid }),
    pages,
    hour,
    pass,
    spoke,
    addressed,
    endless,
  };
  return { outcome, call, seen };
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

/** Of an unknown date it may be new. */
function isOld({ createdAt }: Incoming, now: Date): boolean {
  return createdAt !== undefined && now.getTime() - Date.parse(createdAt) > DAY_MS;
}

/** Tells whether a list has no end: asked to go on from where it was, or the same page over and over. */
function endOf(): (collected: Collected, cursor: unknown) => boolean {
  let before = "";
  let same = 0;
  return (collected, cursor) => {
    const ids = JSON.stringify(collected.items.map((item) => item?.nativeId));
    // The end of one of several lists is not the page of an endless one.
    same = collected.items.length > 0 && ids === before && !collected.reached ? same + 1 : 0;
    before = ids;
    const stays = cursor !== undefined && JSON.stringify(collected.cursor) === JSON.stringify(cursor);
    return stays || same >= SAME_PAGES;
  };
}
