import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { savedOutgoing } from "./announcing.ts";
import { attempt } from "./attempt.ts";
import { answerAtSlack } from "../slack/answer-at-slack.ts";
import { refreshCards } from "../slack/refresh-cards.ts";
import type { Delivery } from "./delivery.ts";
import { hears, isAwake, type Endpoint } from "./endpoint.ts";
import { endpointsOf, type Known } from "./endpoints-of.ts";
import { eventId, partsOf, type HookEvent, type Outgoing } from "./event.ts";
import { noteTry } from "./note-try.ts";
import { savedDelivery } from "./saved-delivery.ts";

/** Requests that one message makes; what is more gets messages of its own. */
const AT_ONCE = 10;
/** Longer than any request takes: a try that a crash cut off is made again after it. */
const LEASE_SECONDS = 60;
/** A queue's clock may be ahead of ours. */
const EARLY_MS = 2000;

/** Delivers what a message of the queue says: what one transaction told to all who hear it, or one event to one endpoint once more. */
export function deliver(ctx: Context, message: Message<"hooks">): Promise<void> {
  if ("respond" in message) return answerAtSlack(ctx, message);
  if ("cards" in message) return refreshCards(ctx, message);
  return "outgoing" in message ? deliverFirst(ctx, message) : deliverAgain(ctx, message);
}

type Order = { endpoint: Endpoint; health?: Known["health"]; event: HookEvent; id: string };

/**
 * The first try of each delivery, all at once, so that none waits for another's endpoint. Each is on record before the whole is ticked off:
 * after a crash in between, those that are not on record are made again, under the same id.
 */
async function deliverFirst(ctx: Context, { brand, outgoing: id }: { brand: string; outgoing: string }): Promise<void> {
  const outgoing = await ctx.store.get(keys.outgoing(brand, id));
  if (!outgoing) return;
  const orders = ordersOf(outgoing, await endpointsOf(ctx, brand));
  const known = await ctx.store.getMany(orders.map((order) => keys.delivery(brand, order.endpoint.id, order.id)));
  const open = orders.filter((_, n) => known[n] === undefined);
  const tried = await Promise.allSettled([
    ...open.slice(0, AT_ONCE).map((order) => firstTry(ctx, order)),
    ...open.slice(AT_ONCE).map((order) => keep(ctx, order, ctx.now())),
  ]);
  const later = open.slice(AT_ONCE).map((order) => ({ brand, endpoint: order.endpoint.id, event: order.id }));
  const failed = tried.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
  await ctx.queues.send("hooks", later);
  await ctx.store.commit([savedOutgoing(outgoing)]);
}

function ordersOf(outgoing: Outgoing, endpoints: readonly Known[]): Order[] {
  return outgoing.events.flatMap((event, n) =>
    endpoints
      .filter(({ endpoint }) => isAwake(endpoint) && hears(endpoint, event))
      .map(({ endpoint, health }) => ({ endpoint, health, event, id: eventId(outgoing, n) })),
  );
}

async function firstTry(ctx: Context, order: Order): Promise<void> {
  const { restsUntil } = order.health ?? {};
  if (restsUntil !== undefined && restsUntil > ctx.now().toISOString())
    return keep(ctx, order, afterRest(ctx, restsUntil));
  const outcome = await attempt(ctx, order.endpoint, order.event, order.id);
  await noteTry(ctx, order, deliveryOf(order), outcome, "absent");
}

/** Puts a delivery on record, to be tried at a moment. */
async function keep(ctx: Context, order: Order, at: Date): Promise<void> {
  await ctx.store.commit([savedDelivery({ ...deliveryOf(order), nextAt: at.toISOString() }, { if: "absent" })]);
}

function deliveryOf({ endpoint, event, id }: Order): Delivery {
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
    version: 1,
  };
}

/** What waits for the end of a rest is not let go all at once. */
function afterRest(ctx: Context, restsUntil: string): Date {
  return new Date(Date.parse(restsUntil) + Math.round(ctx.random() * 30_000));
}

/** One more try of a delivery whose time has come, under a lease. */
async function deliverAgain(ctx: Context, message: Extract<Message<"hooks">, { event: string }>): Promise<void> {
  const { brand, endpoint: to, event: id } = message;
  const parts = partsOf(id);
  const now = ctx.now();
  const [delivery, outgoing, endpoint, health] = (await ctx.store.getMany<any>([
    keys.delivery(brand, to, id),
    keys.outgoing(brand, parts?.outgoing ?? "-"),
    keys.endpoint(brand, to),
    keys.endpointHealth(brand, to),
  ])) as [Delivery?, Outgoing?, Endpoint?, Known["health"]?];
  if (delivery?.status !== "waiting" || Date.parse(delivery.nextAt ?? "") > now.getTime() + EARLY_MS) return;
  const event = parts && outgoing?.events[parts.n];
  if (!event || !endpoint) {
    // Forgotten, or removed, meanwhile: nothing is left to be told.
    await ctx.store.commit([{ remove: keys.delivery(brand, to, id) }]);
    return;
  }
  const next = (change: Partial<Delivery>): Delivery => ({ ...delivery, ...change, version: delivery.version + 1 });
  const save = (value: Delivery) => ctx.store.commit([savedDelivery(value, { if: delivery.version })]);
  if (!isAwake(endpoint)) {
    const { nextAt: _, ...rest } = next({ status: "stopped" });
    return save(rest);
  }
  const { restsUntil } = health ?? {};
  if (restsUntil !== undefined && restsUntil > now.toISOString())
    return save(next({ nextAt: afterRest(ctx, restsUntil).toISOString() }));
  if (delivery.leaseUntil !== undefined && delivery.leaseUntil > now.toISOString()) return;
  const leased = next({ leaseUntil: new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString() });
  await save(leased);
  const outcome = await attempt(ctx, endpoint, event, id, delivery.tries);
  await noteTry(ctx, { endpoint, health }, leased, outcome, leased.version);
}
