import * as z from "zod";
import type { Cause } from "../alert/alert.ts";
import { audited } from "../audit/audited.ts";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import type { Spike } from "../pulse/spikes-in.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Incident } from "./incident.ts";
import { incidentTold, savedIncident } from "./saved-incident.ts";

export const NewIncident = z.strictObject({
  /** What it is about. */
  name: z.string().trim().min(1).max(200),
  matter: z.string().trim().min(1).max(60).optional(),
  platform: z.string().trim().min(1).max(40).optional(),
});

/**
 * Opens an incident by hand: from now on the brand is in crisis.
 * @throws Refusal `taken` (details.incident) while another is open
 */
export async function openIncident(ctx: Context, id: string, input: unknown): Promise<Incident> {
  permit(ctx, "approve", id);
  const given = parse(NewIncident, input);
  return retryOnConflict(async () => {
    const brand = await getBrand(ctx, id);
    if (brand.crisis)
      throw new Refusal("taken", { code: "refusal.incident-open" }, { incident: brand.crisis.incident });
    const { incident, changes } = opening(ctx, brand, given);
    await ctx.store.commit([
      ...changes,
      ...audited(ctx, { brand: id, what: "incident.opened", about: incident.id, after: given }),
    ]);
    ctx.log.warn("incident.opened", { brand: id, cause: incident.id });
    return incident;
  });
}

/**
 * What a spike of what is negative opens; nothing where one is open, the brand opens them by hand, or it is not known yet what is usual:
 * much may be said of it every day.
 */
export function openedBySpike(
  ctx: Context,
  brand: Brand,
  { matter, platform, heard, minutes, usual }: Spike,
): Change[] {
  if (brand.crisis || usual === undefined || brand.alerts?.incidents === "by-hand") return [];
  return opening(ctx, brand, {
    ...(matter !== undefined && { matter }),
    ...(platform !== undefined && { platform }),
    heard,
    minutes,
    usual,
  }).changes;
}

/** One incident, the brand in crisis and the alert of it, on condition that nobody changed the brand meanwhile: of two that are opened at once one is. */
function opening(ctx: Context, brand: Brand, about: Partial<Incident>): { incident: Incident; changes: Change[] } {
  const openedAt = ctx.now().toISOString();
  const id = idOf("in", brand.id, openedAt);
  const incident: Incident = {
    ...about,
    id,
    brand: brand.id,
    status: "open",
    openedAt,
    openedBy: actorId(ctx),
    version: 1,
  };
  const alert: Cause = {
    brand: brand.id,
    kind: "incident",
    of: id,
    at: openedAt,
    urgency: "critical",
    about: {
      incident: id,
      ...(about.name !== undefined && { name: about.name }),
      ...(about.matter !== undefined && { matter: about.matter }),
      ...(about.platform !== undefined && { platform: about.platform }),
    },
    isFresh: true,
  };
  const value: Brand = { ...brand, crisis: { incident: id, since: openedAt }, version: brand.version + 1 };
  return {
    incident,
    changes: [
      { put: keys.brand(brand.id), value, if: brand.version },
      savedIncident(incident),
      { alert },
      incidentTold(incident),
    ],
  };
}
