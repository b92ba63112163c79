import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Delivery } from "./delivery.ts";
import type { Endpoint } from "./endpoint.ts";
import { idFrom, type HookEvent } from "./event.ts";
import { savedDelivery } from "./saved-delivery.ts";

/** So much is said by itself in a chat within so long; of what is critical more. The rest comes in one message at the end of that time. */
const WINDOW_SECONDS = 600;
const BY_ITSELF = 5;
const CRITICAL_BY_ITSELF = 20;
/** One message says no more at once. */
const MOST_GATHERED = 80;

/** People read chats: alerts that come in a crowd are said together there. A webhook and a pager get each. */
const isOfCrowds = ({ channel }: Endpoint, { type }: HookEvent) =>
  (channel === "slack" || channel === "teams") && (type === "alert.raised" || type === "alert.ended");

/** Takes a place among what is said by itself; or gives the moment at which it is said together with others. */
export function placeFor(ctx: Context, endpoint: Endpoint, event: HookEvent): Promise<Date | undefined> {
  if (!isOfCrowds(endpoint, event)) return Promise.resolve(undefined);
  const key = keys.endpointPace(endpoint.brand, endpoint.id);
  const most = event.facts["urgency"] === "critical" ? CRITICAL_BY_ITSELF : BY_ITSELF;
  return retryOnConflict(async () => {
    const now = ctx.now();
    const known = await ctx.store.get(key);
    const end = known && new Date(Date.parse(known.since) + WINDOW_SECONDS * 1000);
    const goesOn = end !== undefined && end > now;
    if (goesOn && known!.said >= most) return end;
    const value = {
      paceOf: endpoint.id,
      since: goesOn ? known!.since : now.toISOString(),
      said: goesOn ? known!.said + 1 : 1,
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([{ put: key, value, if: known ? known.version : "absent" }]);
    return undefined;
  }, 12);
}

/** All that waits to be said together at an endpoint by now, the oldest first. */
export async function crowdOf(ctx: Context, { brand, endpoint, nextAt, id }: Delivery, by: Date): Promise<Delivery[]> {
  const from = new Date(Math.min(Date.parse(nextAt ?? "") || by.getTime(), by.getTime()) - WINDOW_SECONDS * 1000);
  const first = idFrom(from);
  const { items } = await ctx.store.page<Delivery>(keys.deliveries(brand, endpoint), {
    from: first < id ? first : id,
    limit: 500,
  });
  const until = by.toISOString();
  return items
    .map(({ value }) => value)
    .filter((each) => each.status === "waiting" && each.crowded && !each.gathers && (each.nextAt ?? "") <= until)
    .slice(0, MOST_GATHERED);
}

/**
 * Makes one delivery of a crowd, in one transaction: the first is at work until the lease ends, the others are said within it.
 * @throws Conflict where somebody else is about it
 */
export async function gathered(ctx: Context, [first, ...others]: Delivery[], leaseUntil: string): Promise<Delivery> {
  const lead = { ...first!, gathers: others.map(({ id }) => id), leaseUntil, version: first!.version + 1 };
  const within = others.map((each) => {
    const { nextAt: _, ...rest } = each;
    return savedDelivery(
      { ...rest, status: "gathered", within: lead.id, version: each.version + 1 },
      { if: each.version },
    );
  });
  await ctx.store.commit([savedDelivery(lead, { if: first!.version }), ...within]);
  return lead;
}
