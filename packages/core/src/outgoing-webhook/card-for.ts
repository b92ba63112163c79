import type { Card } from "../channel/card.ts";
import { cardOf } from "../channel/card-of.ts";
import { gatheredCard } from "../channel/gathered-card.ts";
import { consoleLink } from "../console-link.ts";
import type { Context } from "../context.ts";
import type { Digest } from "../digest/digest.ts";
import { keys } from "../keys.ts";
import type { Endpoint } from "./endpoint.ts";
import type { HookEvent } from "./event.ts";
import type { Payload } from "./payload.ts";

/** What people at an endpoint are shown of an event: in its language, in the brand's time, with texts as far as it gets them. */
export async function cardFor(ctx: Context, endpoint: Endpoint, event: HookEvent, { data }: Payload): Promise<Card> {
  const by = event.by === undefined || event.by === "earshot" ? undefined : event.by;
  const [brand, person] = await Promise.all([
    ctx.store.get(keys.brand(endpoint.brand)),
    by === undefined ? undefined : ctx.store.get(keys.person(by)),
  ]);
  const { text, link } = data;
  const digest = await digestOf(ctx, endpoint.brand, event);
  return cardOf({
    event,
    brandName: brand?.name ?? endpoint.brand,
    timeZone: brand?.timeZone ?? "UTC",
    language: endpoint.language,
    who: person?.name,
    text: typeof text === "string" ? text : undefined,
    link: typeof link === "string" ? link : undefined,
    ...(endpoint.texts !== "none" && event.why !== undefined && { why: event.why }),
    masks: endpoint.texts !== "whole",
    told:
      brand && digest && ctx.tellDigest?.(brand, digest, endpoint.audience ?? "marketing", endpoint.language ?? "en"),
    now: ctx.now(),
  });
}

/** What people are shown of several alerts in one. */
export async function gatheredCardFor(
  ctx: Context,
  { brand: id, language }: Endpoint,
  events: readonly HookEvent[],
): Promise<Card> {
  const brand = await ctx.store.get(keys.brand(id));
  const { link } = consoleLink(ctx, "alerts");
  return gatheredCard({ events, brandName: brand?.name ?? id, timeZone: brand?.timeZone ?? "UTC", language, link });
}

async function digestOf(ctx: Context, brand: string, { type, facts }: HookEvent): Promise<Digest | undefined> {
  const { digest: id } = facts;
  return type === "digest.made" && typeof id === "string" ? ctx.store.get(keys.digest(brand, id)) : undefined;
}
