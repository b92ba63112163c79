import * as z from "zod";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { savedOutgoing } from "./announcing.ts";
import { deliveryView, theDelivery, type DeliveryView } from "./deliveries.ts";
import { KEPT_DAYS, type Delivery, type DeliveryStatus } from "./delivery.ts";
import { hears, isAwake, type Endpoint } from "./endpoint.ts";
import { theEndpoint } from "./endpoints-of.ts";
import { eventId, idFrom, outgoingId, partsOf, type HookEvent, type Outgoing } from "./event.ts";
import { TEST } from "./event-types.ts";
import { savedDelivery } from "./saved-delivery.ts";

export const Again = z.strictObject({ event: z.string().max(100) });
export const Since = z.strictObject({
  since: z.iso.datetime({ offset: true }),
  /** Only what did not get through; else all. */
  onlyMissed: z.boolean().default(true),
  after: z.string().max(2000).optional(),
});

/** Transactions that are gone through in one call. */
const AT_ONCE = 250;
const SIDE_BY_SIDE = 10;

/** Has one event delivered once more, whatever became of it, under the id that it has. */
export async function replayOne(ctx: Context, brand: string, id: string, input: unknown): Promise<DeliveryView> {
  permit(ctx, "manage", brand);
  const { event } = parse(Again, input);
  const endpoint = await awake(ctx, brand, id);
  const delivery = await theDelivery(ctx, brand, id, event);
  const outgoing = await ctx.store.get(keys.outgoing(brand, partsOf(event)?.outgoing ?? "-"));
  if (!outgoing) throw new Refusal("not-found", { code: "refusal.no-delivery", id: event });
  const again = await askedAgain(ctx, endpoint, delivery);
  await ctx.queues.send("hooks", [{ brand, endpoint: id, event }]);
  return deliveryView(again, endpoint.channel);
}

export type Replayed = {
  /** Deliveries that are under way again. */
  sent: number;
  /** There is more: ask again with this as `after`. */
  next?: string;
};

/** Has everything that happened since a moment (within the 30 days that it is kept) delivered to an endpoint, oldest first. */
export async function replaySince(ctx: Context, brand: string, id: string, input: unknown): Promise<Replayed> {
  permit(ctx, "manage", brand);
  const { since, onlyMissed, after } = parse(Since, input);
  const endpoint = await awake(ctx, brand, id);
  const from = new Date(Math.max(Date.parse(since), ctx.now().getTime() - KEPT_DAYS * 86_400_000));
  const page = await ctx.store.page<Outgoing>(keys.outgoings(brand), { from: idFrom(from), limit: AT_ONCE, after });
  const events = page.items
    .map(({ value }) => value)
    .filter(({ only }) => only === undefined)
    .flatMap((outgoing) => outgoing.events.map((event, n) => ({ event, id: eventId(outgoing, n) })))
    .filter(({ event }) => hears(endpoint, event));
  const known = await ctx.store.getMany(events.map((each) => keys.delivery(brand, id, each.id)));
  const wanted = events
    .map((each, n) => ({ ...each, delivery: known[n] }))
    .filter(({ delivery }) => !(onlyMissed && isThere(delivery?.status)));
  for (let n = 0; n < wanted.length; n += SIDE_BY_SIDE) {
    const some = wanted.slice(n, n + SIDE_BY_SIDE);
    await Promise.all(some.map((each) => askedAgain(ctx, endpoint, each.delivery ?? newDelivery(endpoint, each))));
  }
  await ctx.queues.send(
    "hooks",
    wanted.map((each) => ({ brand, endpoint: id, event: each.id })),
  );
  return { sent: wanted.length, ...(page.next !== undefined && { next: page.next }) };
}

const isThere = (status: DeliveryStatus | undefined) =>
  status === "delivered" || status === "waiting" || status === "gathered";

/** Sends a test event to an endpoint; what becomes of it stands among its deliveries. */
export async function sendTest(ctx: Context, brand: string, id: string): Promise<DeliveryView> {
  permit(ctx, "manage", brand);
  const endpoint = await awake(ctx, brand, id);
  const now = ctx.now();
  const at = now.toISOString();
  const event: HookEvent = { type: TEST, at, sequence: 1, by: actorId(ctx), facts: { endpoint: id } };
  const outgoing: Outgoing = { id: outgoingId(now, ctx.token()), brand, at, events: [event], only: id };
  const delivery = { ...newDelivery(endpoint, { event, id: eventId(outgoing, 0) }), nextAt: at };
  await ctx.store.commit([savedOutgoing(outgoing), savedDelivery(delivery, { if: "absent" })]);
  await ctx.queues.send("hooks", [{ brand, endpoint: id, event: delivery.id }]);
  return deliveryView(delivery, endpoint.channel);
}

/** @throws Refusal `bad-input` while it is paused or turned off: nothing would be sent */
async function awake(ctx: Context, brand: string, id: string): Promise<Endpoint> {
  const endpoint = await theEndpoint(ctx, brand, id);
  if (!isAwake(endpoint)) throw new Refusal("bad-input", { code: "refusal.endpoint-asleep" });
  return endpoint;
}

function newDelivery(endpoint: Endpoint, { event, id }: { event: HookEvent; id: string }): Delivery {
  const { type, at, conversation } = event;
  return {
    id,
    brand: endpoint.brand,
    endpoint: endpoint.id,
    type,
    at,
    status: "waiting",
    tried: 0,
    tries: [],
    ...(conversation !== undefined && { conversation }),
    version: 0,
  };
}

/** A delivery as it is asked for anew: all its tries are before it again. */
function askedAgain(ctx: Context, endpoint: Endpoint, known: Delivery): Promise<Delivery> {
  const at = ctx.now().toISOString();
  return retryOnConflict(async () => {
    const stored = known.version === 0 ? undefined : await theDelivery(ctx, endpoint.brand, endpoint.id, known.id);
    const { leaseUntil: _, crowded: __, within: ___, ...rest } = stored ?? known;
    const again = { by: actorId(ctx), at };
    const value: Delivery = { ...rest, status: "waiting", tried: 0, nextAt: at, again, version: rest.version + 1 };
    try {
      await ctx.store.commit([savedDelivery(value, { if: stored ? stored.version : "absent" })]);
    } catch (error) {
      // Its first try was made this very moment.
      if (error instanceof Conflict && !stored) return theDelivery(ctx, endpoint.brand, endpoint.id, known.id);
      throw error;
    }
    return value;
  });
}
