import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { adviceOn, type Advice } from "./advice-on.ts";
import type { ChannelName } from "./channel-names.ts";
import { deliveryStatuses, type Delivery } from "./delivery.ts";
import { theEndpoint } from "./endpoints-of.ts";

export const Asked = z.strictObject({
  status: z.enum(deliveryStatuses).optional(),
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export type DeliveryView = Omit<Delivery, "brand" | "version" | "leaseUntil" | "crowded"> & {
  /** What to do, where it did not get through and anything is known that helps. */
  advice?: Advice["todo"];
};

/** What became of telling an endpoint in the last 30 days, newest first. A page may be short, and its `next` goes on. */
export async function listDeliveries(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown = {},
): Promise<{ deliveries: DeliveryView[]; next?: string }> {
  permit(ctx, "manage", brand);
  const { status, after, limit } = parse(Asked, input);
  const { channel } = await theEndpoint(ctx, brand, id);
  const page = await ctx.store.page<Delivery>(keys.deliveries(brand, id), { limit, after, backwards: true });
  const found = page.items.map(({ value }) => value).filter((each) => status === undefined || each.status === status);
  return {
    deliveries: found.map((each) => deliveryView(each, channel)),
    ...(page.next !== undefined && { next: page.next }),
  };
}

export async function theDelivery(ctx: Context, brand: string, endpoint: string, id: string): Promise<Delivery> {
  const delivery = await ctx.store.get(keys.delivery(brand, endpoint, id));
  if (!delivery) throw new Refusal("not-found", { code: "refusal.no-delivery", id });
  return delivery;
}

export function deliveryView(delivery: Delivery, channel: ChannelName): DeliveryView {
  const { brand: _, version: __, leaseUntil: ___, crowded: ____, ...shown } = delivery;
  const last = delivery.status === "delivered" ? undefined : delivery.tries.at(-1);
  const advice = last && adviceOn(channel, last);
  return { ...shown, ...(advice && { advice: advice.todo }) };
}
