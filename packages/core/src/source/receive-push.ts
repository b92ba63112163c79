import { getBrand } from "../brand/change-brand.ts";
import type { WebhookRequest } from "../connector.ts";
import type { Context } from "../context.ts";
import { ConnectorError, Refusal } from "../errors.ts";
import { callOf } from "./call.ts";
import { theSource, updateSource } from "./change-source.ts";
import { relevant } from "./collect.ts";

/** Takes a platform's push: verified by its connector, then queued; a Response answers a handshake. Returns how many were queued. */
export async function receivePush(
  ctx: Context,
  brandId: string,
  sourceId: string,
  request: WebhookRequest,
): Promise<number | Response> {
  const [brand, source] = await Promise.all([getBrand(ctx, brandId), theSource(ctx, brandId, sourceId)]);
  const connector = ctx.connectors[source.platform];
  if (!connector?.webhook || source.paused) throw new Refusal("not-found", "This source takes no pushes.");
  const call = await callOf(ctx, brand, source);
  const pushed = await verified(() => connector.webhook!(call, request));
  if (pushed instanceof Response) return pushed;
  if (pushed === "collect") return collectSoon(ctx, brandId, sourceId);
  const items = relevant(connector, call, pushed, source.account?.id);
  const seenAt = ctx.now().toISOString();
  await ctx.queues.send(
    "intake",
    items.map((incoming) => ({ brand: brandId, source: sourceId, baseline: false, seenAt, incoming })),
  );
  return items.length;
}

/** The push only said that there is something new: the source is due now, whatever its interval. */
async function collectSoon(ctx: Context, brand: string, source: string): Promise<number> {
  await updateSource(ctx, brand, source, (known) => ({ ...known, nextAt: ctx.now().toISOString() }));
  await ctx.queues.send("collect", [{ brand, source }]);
  return 1;
}

async function verified<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const forged = error.trouble === "not-allowed" || error.trouble === "sign-in-again";
    throw new Refusal(forged ? "not-allowed" : "bad-input", error.message, {});
  }
}
