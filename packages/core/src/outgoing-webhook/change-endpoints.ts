import * as z from "zod";
import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { EndpointChange, NewEndpoint, type Endpoint, type Secrets } from "./endpoint.ts";
import { endpointsOf, theEndpoint } from "./endpoints-of.ts";
import { viewOf, type EndpointView } from "./endpoint-view.ts";
import { listened } from "./listening.ts";
import { secretOf } from "./sign.ts";
import { targetOf } from "./target-of.ts";
import { shown, updateEndpoint } from "./update-endpoint.ts";

/** Of a brand. */
const MOST = 20;
/** While a secret is changed, the one before signs too for so long, where nothing else is asked for. */
const USUAL_OVERLAP_HOURS = 24;

/** `secret`: what a webhook is signed by; the others are given theirs. */
export type WithSecret = EndpointView & { secret?: string };

/** Has a brand's events sent to an address, or said in a channel, from now on; a webhook's secret is shown this once. What happens within ten seconds may not be sent yet. */
export async function addEndpoint(ctx: Context, brandId: string, input: unknown): Promise<WithSecret> {
  permit(ctx, "manage", brandId);
  const { url, key, region, workspace, room, ...asked } = parse(NewEndpoint, input);
  const { id: brand } = await getBrand(ctx, brandId);
  mayDecide(asked);
  const where = { url, key, region, workspace, room };
  const { secrets: given, ...target } = await targetOf(ctx, { brand, channel: asked.channel }, where);
  if ((await endpointsOf(ctx, brand)).length >= MOST)
    throw new Refusal("bad-input", { code: "refusal.endpoints-many", brand, n: MOST });
  const secrets: Secrets = given ?? { current: asked.channel === "webhook" ? secretOf(ctx.token()) : "" };
  const endpoint: Endpoint = {
    ...asked,
    ...target,
    events: [...new Set(asked.events)],
    id: idOf("w", brand, target.url, ctx.token()),
    brand,
    secret: await ctx.vault.seal(JSON.stringify(secrets)),
    createdAt: ctx.now().toISOString(),
    createdBy: actorId(ctx),
    version: 1,
  };
  await retryOnConflict(async () =>
    ctx.store.commit([
      { put: keys.endpoint(brand, endpoint.id), value: endpoint, if: "absent" },
      ...audited(ctx, { what: "webhook.added", brand, about: endpoint.id, after: shown(endpoint) }),
      ...(await listened(ctx, brand, true)),
    ]),
  );
  ctx.log.info("webhook.added", { brand, endpoint: endpoint.id, person: actorId(ctx) });
  return { ...viewOf({ endpoint }), ...(endpoint.channel === "webhook" && { secret: secrets.current }) };
}

/** Only a channel that shows what was said can be decided from. */
function mayDecide({ channel, texts, decides }: Pick<Endpoint, "channel" | "texts" | "decides">): void {
  if (!decides) return;
  if (channel !== "slack" && channel !== "mail")
    throw new Refusal("bad-input", { code: "refusal.channel-takes-no", channel, what: ["decides"] });
  if (texts === "none") throw new Refusal("bad-input", { code: "refusal.decide-without-texts" });
}

/** Changes what is given and keeps the rest. Taken up again it starts with a clean record; what happened meanwhile is sent when asked for. */
export async function changeEndpoint(ctx: Context, brand: string, id: string, input: unknown): Promise<EndpointView> {
  permit(ctx, "manage", brand);
  const { paused, url, key, region, workspace, room, decides, ...asked } = parse(EndpointChange, input);
  const before = await theEndpoint(ctx, brand, id);
  mayDecide({ ...before, ...asked, decides: decides ?? undefined });
  const given = { url, key, region, workspace, room };
  const isMoved = Object.values(given).some((each) => each !== undefined);
  const { secrets, ...target } = isMoved ? await targetOf(ctx, before, given, before) : { secrets: undefined };
  const secret = secrets && (await ctx.vault.seal(JSON.stringify(secrets)));
  const endpoint = await updateEndpoint(
    ctx,
    brand,
    id,
    ({ pausedAt, disabled, decides: decided, ...known }) => ({
      ...known,
      ...asked,
      ...(decides !== null && (decides ?? decided) && { decides: decides ?? decided }),
      ...target,
      ...(secret !== undefined && { secret, secretAt: ctx.now().toISOString() }),
      ...(asked.events && { events: [...new Set(asked.events)] }),
      ...(paused === true && { pausedAt: pausedAt ?? ctx.now().toISOString() }),
      ...(paused === undefined && pausedAt !== undefined && { pausedAt }),
      ...(paused !== false && disabled && { disabled }),
    }),
    "webhook.changed",
  );
  if (paused === false || isMoved) await ctx.store.commit([{ remove: keys.endpointHealth(brand, id) }]);
  return viewOf({ endpoint });
}

export const Rotation = z.strictObject({ overlapHours: z.number().min(0).max(168).default(USUAL_OVERLAP_HOURS) });

/** Gives an endpoint a new secret, shown this once; the one before signs too until the overlap is over. */
export async function rotateSecret(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown = {},
): Promise<WithSecret & { secret: string }> {
  permit(ctx, "manage", brand);
  const { overlapHours } = parse(Rotation, input);
  const { secret: sealed, channel } = await theEndpoint(ctx, brand, id);
  if (channel !== "webhook") throw new Refusal("bad-input", { code: "refusal.no-rotation" });
  const { current: previous } = JSON.parse(await ctx.vault.open(sealed)) as Secrets;
  const secret = secretOf(ctx.token());
  const secrets: Secrets = { current: secret, previous };
  const resealed = await ctx.vault.seal(JSON.stringify(secrets));
  const until = new Date(ctx.now().getTime() + overlapHours * 3_600_000).toISOString();
  const endpoint = await updateEndpoint(
    ctx,
    brand,
    id,
    (known) => {
      // Two at once would each show a secret, of which one holds.
      if (known.secret !== sealed) throw new Refusal("taken", { code: "refusal.same-moment" });
      return { ...known, secret: resealed, previousUntil: until };
    },
    "webhook.changed",
  );
  ctx.log.warn("webhook.rotated", { brand, endpoint: id, person: actorId(ctx) });
  return { ...viewOf({ endpoint }), secret };
}

/** Sends nothing there any more; what became of earlier deliveries is forgotten with time. */
export async function removeEndpoint(ctx: Context, brand: string, id: string): Promise<void> {
  permit(ctx, "manage", brand);
  await retryOnConflict(async () => {
    const endpoint = await theEndpoint(ctx, brand, id);
    const others = (await endpointsOf(ctx, brand)).filter((each) => each.endpoint.id !== id);
    await ctx.store.commit([
      { remove: keys.endpoint(brand, id), if: endpoint.version },
      { remove: keys.endpointHealth(brand, id) },
      { remove: keys.endpointPace(brand, id) },
      ...audited(ctx, { what: "webhook.removed", brand, about: id, before: shown(endpoint) }),
      ...(others.length === 0 ? await listened(ctx, brand, false) : []),
    ]);
  });
  ctx.log.info("webhook.removed", { brand, endpoint: id, person: actorId(ctx) });
}
