import { Temporal } from "temporal-polyfill";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { atRiskByMatter } from "./at-risk-by-matter.ts";
import { closedAhead } from "./closed-ahead.ts";
import { languagesOf } from "./languages-of.ts";
import type { Outreach, OutreachCause, OutreachText, ToAnnounce } from "./outreach.ts";
import { savedOutreach } from "./saved-outreach.ts";

const PULSE_MINUTES = 5;

/**
 * Proposes what could be said before anybody asks: of an incident as soon as it is open; once a day, at the hour of the digest, of matters
 * that several people at risk complain of, and of days on which the brand is closed. Each cause is proposed once, whatever became of it.
 */
export async function proposeOutreach(ctx: Context, { brand: id }: { brand: string }): Promise<Outreach[]> {
  const brand = await ctx.store.get(keys.brand(id));
  if (!brand) return [];
  const causes = [
    ...(await incidentOf(ctx, brand)),
    ...(isHourOfTheDay(brand, ctx.now())
      ? [...(await atRiskByMatter(ctx, brand)), ...closedAhead(brand, ctx.now())]
      : []),
  ];
  const proposed: Outreach[] = [];
  for (const cause of causes) {
    const one = await proposedOnce(ctx, brand, cause);
    if (one) proposed.push(one);
  }
  for (const { id: message, cause } of proposed)
    ctx.log.info("outreach.proposed", { brand: id, message, cause: cause.kind });
  return proposed;
}

async function incidentOf(ctx: Context, { id, crisis }: Brand): Promise<OutreachCause[]> {
  const incident = crisis && (await ctx.store.get(keys.incident(id, crisis.incident)));
  if (incident?.status !== "open") return [];
  const { name, matter, platform } = incident;
  return [
    {
      kind: "incident",
      incident: incident.id,
      ...(name !== undefined && { name }),
      ...(matter !== undefined && { matter }),
      ...(platform !== undefined && { platform }),
    },
  ];
}

/** The first of an hour's pulses. */
function isHourOfTheDay({ timeZone, digestHour }: Brand, now: Date): boolean {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return hour === digestHour && minute < PULSE_MINUTES;
}

/** What makes a cause the same: an incident, a matter in a month, the day on which it closes. */
function idOfCause(brand: Brand, cause: OutreachCause, now: Date): string {
  if (cause.kind === "incident") return idOf("o", brand.id, cause.kind, cause.incident);
  if (cause.kind === "closed") return idOf("o", brand.id, cause.kind, cause.from);
  return idOf("o", brand.id, cause.kind, cause.matter, now.toISOString().slice(0, 7));
}

async function proposedOnce(ctx: Context, brand: Brand, cause: OutreachCause): Promise<Outreach | undefined> {
  const now = ctx.now();
  const id = idOfCause(brand, cause, now);
  if (await ctx.store.get(keys.outreach(brand.id, id))) return undefined;
  const texts: Partial<Record<string, OutreachText>> = {};
  for (const language of await languagesOf(ctx, brand))
    texts[language] = ctx.writer.announce({ language, about: aboutOf(brand, cause) });
  const one: Outreach = { id, brand: brand.id, cause, texts, at: now.toISOString(), version: 1 };
  try {
    await ctx.store.commit([savedOutreach(one)]);
    return one;
  } catch (error) {
    if (error instanceof Conflict) return undefined; // another pulse was faster
    throw error;
  }
}

function aboutOf(brand: Brand, cause: OutreachCause): ToAnnounce["about"] {
  if (cause.kind === "closed") return { kind: "closed", from: cause.from, to: cause.to, opens: cause.opens };
  if (cause.kind === "at-risk") return { kind: "unhappy", matter: cause.matter, contact: brand.voice.contact };
  return { kind: "trouble", ...(cause.matter !== undefined && { matter: cause.matter }) };
}
