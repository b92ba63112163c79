import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { checkHelpdesk } from "../helpdesk/check-helpdesk.ts";
import { keepUp } from "../helpdesk/keep-up.ts";
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
import { crowdOf, gathered, placeFor } from "./gathering.ts";
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
  if ("handover" in message) return keepUp(ctx, message);
  if ("helpdesk" in message) return checkHelpdesk(ctx, message.brand);
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
  const later = await placeFor(ctx, order.endpoint, order.event);
  if (later) return keep(ctx, order, later, { crowded: true });
  const outcome = await attempt(ctx, order.endpoint, [order.event], order.id);
  await noteTry(ctx, order, deliveryOf(order), outcome, "absent");
}

/** Puts a delivery on record, to be tried at a moment. */
async function keep(ctx: Context, order: Order, at: Date, more: Pick<Delivery, "crowded"> = {}): Promise<void> {
  const delivery = { ...deliveryOf(order), ...more, nextAt: at.toISOString() };
  await ctx.store.commit([savedDelivery(delivery, { if: "absent" })]);
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
  const leaseUntil = new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();
  if (delivery.crowded && !delivery.gathers) return deliverCrowd(ctx, { endpoint, health }, delivery, leaseUntil);
  const leased = next({ leaseUntil });
  await save(leased);
  const events = delivery.gathers ? await eventsOf(ctx, brand, [id, ...delivery.gathers]) : [event];
  const outcome = await attempt(ctx, endpoint, events, id, delivery.tries);
  await noteTry(ctx, { endpoint, health }, leased, outcome, leased.version);
}

/** What came in a crowd is said in one; whichever of them is tried first, it is the oldest that stands for all. */
async function deliverCrowd(
  ctx: Context,
  known: Pick<Known, "endpoint" | "health">,
  asked: Delivery,
  leaseUntil: string,
): Promise<void> {
  const crowd = await crowdOf(ctx, asked, new Date(ctx.now().getTime() + EARLY_MS));
  if (crowd.length === 0) return;
  try {
    const lead = await gathered(ctx, crowd, leaseUntil);
    const events = await eventsOf(ctx, lead.brand, [lead.id, ...lead.gathers!]);
    if (events.length === 0) return;
    const outcome = await attempt(ctx, known.endpoint, events, lead.id, lead.tries);
    await noteTry(ctx, known, lead, outcome, lead.version);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error; // somebody else says them
  }
}

/** Events by their ids, without those that are forgotten meanwhile. */
async function eventsOf(ctx: Context, brand: string, ids: readonly string[]): Promise<HookEvent[]> {
  const parts = ids.flatMap((id) => partsOf(id) ?? []);
  const outgoings = await ctx.store.getMany(parts.map(({ outgoing }) => keys.outgoing(brand, outgoing)));
  return parts.flatMap(({ n }, place) => outgoings[place]?.events[n] ?? []);
}
