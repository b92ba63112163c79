import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Outcome } from "./outcome.ts";
import { adviceOn } from "./advice-on.ts";
import type { Delivery } from "./delivery.ts";
import type { Endpoint, EndpointHealth } from "./endpoint.ts";
import type { Known } from "./endpoints-of.ts";
import { savedDelivery } from "./saved-delivery.ts";
import { gotThrough } from "./try.ts";
import { updateEndpoint } from "./update-endpoint.ts";
import { GIVEN_UP_AFTER_DAYS, nextTryAt, restSeconds } from "./schedule.ts";

const KEPT_TRIES = 10;
/** SQS keeps a message back no longer. */
const LONGEST_DELAY_SECONDS = 900;

const GONE = 410;

/** Records what came of a try, and sees to the next one where there is to be one. */
export async function noteTry(
  ctx: Context,
  { endpoint, health }: Pick<Known, "endpoint" | "health">,
  before: Delivery,
  outcome: Outcome,
  condition: "absent" | number,
): Promise<void> {
  const now = ctx.now();
  const { status } = outcome.try;
  const { nextAt: _, leaseUntil: __, answer: ___, ...rest } = before;
  const tried = before.tried + 1;
  const good = gotThrough(outcome.try);
  const next = good || status === GONE ? undefined : nextTryAt(now, tried, ctx.random(), outcome.waits);
  const delivery: Delivery = {
    ...rest,
    status: good ? "delivered" : next ? "waiting" : "failed",
    tried,
    tries: [...before.tries, outcome.try].slice(-KEPT_TRIES),
    ...(next && { nextAt: next.toISOString() }),
    ...(outcome.answer !== undefined && { answer: outcome.answer }),
    version: condition === "absent" ? 1 : condition + 1,
  };
  try {
    await ctx.store.commit([savedDelivery(delivery, { if: condition })]);
  } catch (error) {
    if (error instanceof Conflict) return; // somebody else made the same try, and it is on record
    throw error;
  }
  const { brand, id } = delivery;
  const about = { brand, endpoint: endpoint.id, message: id, status: status ?? 0, ms: outcome.try.ms };
  ctx.log[good ? "info" : "warn"](good ? "webhook.delivered" : "webhook.failed", {
    ...about,
    ...(outcome.try.trouble && { trouble: outcome.try.trouble }),
    ...(outcome.try.refused !== undefined && { cause: outcome.try.refused }),
  });
  if (next) {
    const delaySeconds = (next.getTime() - now.getTime()) / 1000;
    // A longer wait is the tick's.
    if (delaySeconds <= LONGEST_DELAY_SECONDS)
      await ctx.queues.send("hooks", [{ brand, endpoint: endpoint.id, event: id }], { delaySeconds });
  }
  if (good) return health && well(ctx, endpoint);
  await unwell(ctx, endpoint, outcome);
}

const shownOf = ({ status, refused, trouble }: Outcome["try"]): NonNullable<EndpointHealth["last"]> => ({
  ...(status !== undefined && { status }),
  ...(refused !== undefined && { refused }),
  ...(trouble && { trouble }),
});

async function well(ctx: Context, { brand, id }: Endpoint): Promise<void> {
  await ctx.store.commit([{ remove: keys.endpointHealth(brand, id) }]);
  ctx.log.info("webhook.recovered", { brand, endpoint: id });
}

/** Counts a failure; an endpoint that is gone, or has not answered for days, is turned off and its brand's admins are told. */
async function unwell(ctx: Context, { brand, id, channel }: Endpoint, { try: made, waits }: Outcome): Promise<void> {
  const now = ctx.now();
  const at = now.toISOString();
  const key = keys.endpointHealth(brand, id);
  const health = await retryOnConflict(async () => {
    const known = await ctx.store.get(key);
    const failures = (known?.failures ?? 0) + 1;
    const rest = restSeconds(failures, waits);
    const value: EndpointHealth = {
      endpoint: id,
      failingSince: known?.failingSince ?? at,
      failures,
      last: shownOf(made),
      ...(rest > 0 && { restsUntil: new Date(now.getTime() + rest * 1000).toISOString() }),
      version: (known?.version ?? 0) + 1,
    };
    await ctx.store.commit([{ put: key, value, if: known ? known.version : "absent" }]);
    return value;
  }, 12);
  // Whoever can mend it is told at the first refusal, not after five days.
  if (health.failures === 1 && channel !== "webhook" && adviceOn(channel, made)?.who === "admins")
    await ctx.queues.send("digest", [{ brand, kind: "endpoint", endpoint: id, refused: true }]);
  const gone = made.status === GONE;
  const days = (now.getTime() - Date.parse(health.failingSince)) / 86_400_000;
  if (gone || days >= GIVEN_UP_AFTER_DAYS) await turnOff(ctx, { brand, id }, gone ? "gone" : "failing");
}

async function turnOff(
  ctx: Context,
  { brand, id }: Pick<Endpoint, "brand" | "id">,
  why: "gone" | "failing",
): Promise<void> {
  const at = ctx.now().toISOString();
  let first = false;
  await updateEndpoint(ctx, brand, id, (known) => {
    first = known.disabled === undefined;
    return { ...known, disabled: known.disabled ?? { at, why } };
  });
  if (!first) return;
  ctx.log.warn("webhook.turned-off", { brand, endpoint: id, cause: why });
  await ctx.queues.send("digest", [{ brand, kind: "endpoint", endpoint: id }]);
}
