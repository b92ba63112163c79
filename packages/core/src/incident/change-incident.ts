import * as z from "zod";
import { audited } from "../audit/audited.ts";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { goes } from "../moves.ts";
import { parse } from "../parse.ts";
import { releaseHeld } from "../reply/release-held.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { figuresOf } from "./figures-of.ts";
import type { Incident } from "./incident.ts";
import { moves } from "./moves.ts";
import { mustBeSenior } from "./must-be-senior.ts";
import { incidentTold, savedIncident } from "./saved-incident.ts";

export const Closing = z.strictObject({
  /** What came of it. */
  summary: z.string().trim().min(1).max(4000),
});

export const Holding = z.strictObject({
  language: z.string().min(1).max(20),
  /** Null takes it away. */
  text: z.string().trim().min(1).max(5000).nullable(),
});

/** Closes an incident, with what came of it: everything is as it was before, and what waited goes on. */
export async function closeIncident(ctx: Context, brandId: string, id: string, input: unknown): Promise<Incident> {
  permit(ctx, "approve", brandId);
  const { summary } = parse(Closing, input);
  const closed = await retryOnConflict(async () => {
    const [brand, known] = [await getBrand(ctx, brandId), await theIncident(ctx, brandId, id)];
    mustStillBeOpen(known);
    await mustBeSeniorHere(ctx, brand);
    const at = ctx.now().toISOString();
    const next: Incident = {
      ...known,
      status: "closed",
      closedAt: at,
      closedBy: actorId(ctx),
      summary,
      figures: await figuresOf(ctx, brand, { ...known, closedAt: at }),
      version: known.version + 1,
    };
    const { crisis, ...calm } = brand;
    const isIts = crisis?.incident === id;
    await ctx.store.commit([
      ...(isIts
        ? [{ put: keys.brand(brandId), value: { ...calm, version: brand.version + 1 }, if: brand.version }]
        : []),
      savedIncident(next),
      { alert: { brand: brandId, kind: "incident", of: id, at, over: true } },
      incidentTold(next),
      ...audited(ctx, { brand: brandId, what: "incident.closed", about: id, after: { summary } }),
    ]);
    return next;
  });
  await releaseHeld(ctx, brandId);
  ctx.log.warn("incident.closed", { brand: brandId, cause: id });
  return closed;
}

/** Keeps the one text that asks for time, in a language; it is offered wherever such a text is. */
export async function setHolding(ctx: Context, brandId: string, id: string, input: unknown): Promise<Incident> {
  permit(ctx, "approve", brandId);
  const { language, text } = parse(Holding, input);
  return retryOnConflict(async () => {
    const known = await theIncident(ctx, brandId, id);
    mustStillBeOpen(known);
    await mustBeSeniorHere(ctx, await getBrand(ctx, brandId));
    const { [language]: before, ...others } = known.holding ?? {};
    const at = ctx.now().toISOString();
    const holding = text === null ? others : { ...others, [language]: { text, by: actorId(ctx), at } };
    const next: Incident = { ...known, holding, version: known.version + 1 };
    await ctx.store.commit([
      savedIncident(next),
      ...audited(ctx, {
        brand: brandId,
        what: "incident.changed",
        about: id,
        before: { [language]: before?.text ?? null },
        after: { [language]: text },
      }),
    ]);
    return next;
  });
}

/** Whoever runs Earshot may, on their own machine. */
async function mustBeSeniorHere(ctx: Context, brand: Brand): Promise<void> {
  if (ctx.actor !== "earshot") await mustBeSenior(ctx, brand);
}

export async function theIncident(ctx: Context, brand: string, id: string): Promise<Incident> {
  const incident = await ctx.store.get(keys.incident(brand, id));
  if (!incident) throw new Refusal("not-found", { code: "refusal.no-incident", id });
  return incident;
}

function mustStillBeOpen({ status }: Incident): void {
  if (!goes(moves, status, "closed")) throw new Refusal("too-late", { code: "refusal.incident-closed" });
}
