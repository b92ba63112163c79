import type { Alert } from "../alert/alert.ts";
import { entryOf, type AuditEntry } from "../audit/entry.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { peopleIn } from "../team/people.ts";
import { mayIn, permit } from "../team/permit.ts";
import { theIncident } from "./change-incident.ts";
import { actsDuring, alertsDuring, figuresOf, heardDuring, type HeardThen } from "./figures-of.ts";
import { seniorsOf } from "./in-crisis.ts";
import type { Incident, IncidentFigures } from "./incident.ts";
import { proposedHolding } from "./proposed-holding.ts";

const MOST_LISTED = 200;
const MOST_ACTS_SHOWN = 200;

/** Who did what, as the record has it: none of the words. */
export type ActDuring = Pick<AuditEntry, "id" | "at" | "by" | "what" | "conversation">;

/** All that there is to see of an incident. */
export type IncidentView = {
  incident: Incident;
  /** As they are now, or were at its end. */
  figures: IncidentFigures;
  heard: HeardThen[];
  alerts: Alert[];
  /** The newest first; and names of who did it. Both only for who reads the inbox. */
  acts?: ActDuring[];
  names?: Record<string, string>;
  /** Who approves meanwhile. */
  seniors: string[];
  /** Texts that ask for time, by language, to be kept or changed; for who approves, in languages of what is negative. */
  proposed?: Record<string, string>;
};

export async function readIncident(ctx: Context, brandId: string, id: string): Promise<IncidentView> {
  permit(ctx, "hear", brandId);
  const [brand, incident, people] = await Promise.all([
    getBrand(ctx, brandId),
    theIncident(ctx, brandId, id),
    peopleIn(ctx, brandId),
  ]);
  const reads = mayIn(ctx, "read", brandId);
  const isOpen = incident.status === "open";
  const [figures, heard, alerts, acts, proposed] = await Promise.all([
    incident.figures ?? figuresOf(ctx, brand, incident),
    heardDuring(ctx, brand, incident),
    alertsDuring(ctx, brandId, incident),
    reads ? actsDuring(ctx, brandId, incident) : [],
    isOpen && mayIn(ctx, "approve", brandId) ? proposedHolding(ctx, brand, incident) : undefined,
  ]);
  const shown = acts.slice(0, MOST_ACTS_SHOWN).map(entryOf);
  return {
    incident,
    figures,
    heard,
    alerts,
    ...(reads && {
      acts: shown.map(({ id: act, at, by, what, conversation }) => ({
        id: act,
        at,
        by,
        what,
        ...(conversation !== undefined && { conversation }),
      })),
      names: Object.fromEntries(people.map((person) => [person.id, person.name])),
    }),
    seniors: seniorsOf(brand, people).map(({ name }) => name),
    ...(proposed && { proposed }),
  };
}

/** A brand's incidents, the newest first; at most 200. */
export async function listIncidents(ctx: Context, brand: string): Promise<Incident[]> {
  permit(ctx, "hear", brand);
  const { items } = await ctx.store.list<Incident>("heard", keys.incidents(brand), {
    backwards: true,
    limit: MOST_LISTED,
  });
  return items.map(({ value }) => value);
}
