import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import { sorted } from "./relevant.ts";
import { signedInCall } from "./renew-credential.ts";
import type { Source } from "./source.ts";

/**
 * Reads what a push only named, and hands it to intake.
 * @throws ConnectorError when the platform does not give it now: the queue tries again, and keeps what never came among its dead letters
 */
export async function lookUp(
  ctx: Context,
  { brand: brandId, source: id, lookUp = [] }: Message<"collect">,
): Promise<void> {
  const [brand, source] = (await ctx.store.getMany<any>([keys.brand(brandId), keys.source(brandId, id)])) as [
    Brand?,
    Source?,
  ];
  const connector = source && ctx.connectors[source.platform];
  if (!brand || !source || !connector?.lookUp || source.paused) return;
  const call = await signedInCall(ctx, brand, source);
  const found = await Promise.all(lookUp.map((named) => connector.lookUp!(call, named)));
  const { ours: items } = sorted(connector, call, found.filter(Boolean), source.account?.id);
  const seenAt = ctx.now().toISOString();
  await ctx.queues.send(
    "intake",
    items.map((incoming) => ({ brand: brandId, source: id, baseline: false, seenAt, incoming })),
  );
}
