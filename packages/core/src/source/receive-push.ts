import { createHash } from "node:crypto";
import type { Brand } from "../brand/brand.ts";
import type { Call, Connector, Pushed, WebhookRequest } from "../connector.ts";
import type { Context } from "../context.ts";
import { ConnectorError, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { callOf } from "./call.ts";
import { updateSource } from "./change-source.ts";
import { sorted } from "./relevant.ts";
import type { Source } from "./source.ts";

/** A push that somebody kept and sends again does nothing for so long; by then its text is old and known. */
const REMEMBERED_DAYS = 7;
/** Ids in one message: they are worked on one by one. */
const MOST_NAMED = 100;

/** The connector of a platform; undefined where none takes its pushes. */
export type FindConnector = (platform: string) => Promise<Connector | undefined>;

/**
 * Takes a platform's push: verified by its connector, then queued; a Response answers a handshake. Returns how many were queued:
 * none of a push that was taken before.
 * @param find where the connector is, if it is not one of the context's: a function need not load all to take a push of one
 */
export async function receivePush(
  ctx: Context,
  brandId: string,
  sourceId: string,
  request: WebhookRequest,
  find: FindConnector = async (platform) => ctx.connectors[platform],
): Promise<number | Response> {
  const [brand, source] = (await ctx.store.getMany<any>([keys.brand(brandId), keys.source(brandId, sourceId)])) as [
    Brand?,
    Source?,
  ];
  const connector = source && (await find(source.platform));
  if (!brand || !source || !connector?.webhook || source.paused)
    throw new Refusal("not-found", { code: "refusal.no-push", id: sourceId, brand: brandId });
  const call = await callOf({ ...ctx, connectors: { [source.platform]: connector } }, brand, source);
  const pushed = await verified(() => connector.webhook!(call, request));
  if (pushed instanceof Response) return pushed;
  const push = keys.push(brandId, sourceId, hashOf(signedOf(connector, request)));
  if (await ctx.store.get(push)) return 0;
  const queued = await queuePushed(ctx, connector, call, source, pushed);
  // After the queue has it: a crash between means taken twice, never lost.
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + REMEMBERED_DAYS * 86_400_000);
  await ctx.store.commit([{ put: push, value: { at: now.toISOString() }, expiresAt }]);
  return queued;
}

/** What a push is known again by: only what its signature is over, so that nobody passes one off as new by a header of their own. */
function signedOf({ signedId }: Connector, { headers, body }: WebhookRequest): string {
  const id = signedId === undefined ? null : headers.get(signedId);
  return id === null ? `body:${createHash("sha256").update(body).digest("base64url")}` : `id:${id}`;
}

async function queuePushed(
  ctx: Context,
  connector: Connector,
  call: Call,
  source: Source,
  pushed: Pushed,
): Promise<number> {
  const { brand, id } = source;
  if (pushed === "collect") return collectSoon(ctx, brand, id);
  const { items: brought = [], collect, ...named } = Array.isArray(pushed) ? { items: pushed } : pushed;
  const { ours: items } = sorted(connector, call, brought, source.account?.id);
  const seenAt = ctx.now().toISOString();
  await ctx.queues.send(
    "intake",
    items.map((incoming) => ({ brand, source: id, baseline: false, seenAt, incoming })),
  );
  const work = (["lookUp", "deleted", "again"] as const).flatMap((what) =>
    portions(named[what]).map((ids) => ({ [what]: ids })),
  );
  await ctx.queues.send(
    "collect",
    work.map((each) => ({ brand, source: id, ...each })),
  );
  const soon = collect ? await collectSoon(ctx, brand, id) : 0;
  return items.length + Object.values(named).reduce((sum, ids) => sum + ids.length, soon);
}

/** As many as one message takes. */
function portions(ids: readonly string[] = []): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_NAMED) }, (_, n) =>
    ids.slice(n * MOST_NAMED, (n + 1) * MOST_NAMED),
  );
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
    throw new Refusal(forged ? "not-allowed" : "bad-input", { code: "refusal.platform-says", words: error.message });
  }
}
