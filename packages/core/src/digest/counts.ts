import { intents, sentiments, urgencies } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { lagPlace, saidBefore } from "../ledger/lag.ts";
import type { Mention } from "../mention/mention.ts";
import type { Counts } from "./digest.ts";

/** What a mention adds to the counters of the day it was first heard, as it was judged then; and how long after it was said that was. */
export function countsOfMention(
  mention: Pick<Mention, "platform" | "classification" | "source" | "createdAt" | "firstSeenAt">,
): Record<string, number> {
  const { language, sentiment, urgency, intents: found } = mention.classification;
  const lag = saidBefore(mention.createdAt, new Date(mention.firstSeenAt));
  const names = [
    ...(lag === undefined ? [] : [`${lagOf(mention.source)}${lagPlace(lag)}`]),
    "mentions",
    `sentiment:${sentiment}`,
    `urgency:${urgency}`,
    `language:${language}`,
    `platform:${mention.platform}`,
    ...new Set(found.map((intent) => `intent:${intent}`)),
  ];
  return Object.fromEntries(names.map((name) => [name, 1]));
}

/** What a changed text or rating adds to the day the change was seen. */
export function countsOfEdit(): Record<string, number> {
  return { edits: 1 };
}

/** What one more place of a story that is known adds; the story itself is counted once, as a mention. */
export function countsOfPlace(): Record<string, number> {
  return { places: 1 };
}

/** How the counters are called of how long after it was said a source heard something; short, for each mention writes them. */
export const lagOf = (source: string): string => `lag:${source.slice(0, 8)}:`;
/** Of how long after it was heard it was answered, and of how long after its approval a reply was posted. */
export const ANSWERED_AFTER = "answered:";
export const POSTED_AFTER = "posted:";

/** What a published reply adds to the day it was published; `seconds` from first seen to published, `posting` from its approval, where we posted it. */
export function countsOfReply(reply: { late: boolean; seconds: number; posting?: number }): Record<string, number> {
  const { late, seconds, posting } = reply;
  return {
    replies: 1,
    replySeconds: Math.max(0, Math.round(seconds)),
    [`${ANSWERED_AFTER}${lagPlace(seconds)}`]: 1,
    ...(late && { late: 1 }),
    ...(posting !== undefined && { [`${POSTED_AFTER}${lagPlace(posting)}`]: 1 }),
  };
}

/** The counters of some days of a brand's calendar, summed. */
export async function readCounts(ctx: Pick<Context, "store">, brand: string, days: string[]): Promise<Counts> {
  const perDay = await countsByDay(ctx, brand, days);
  return sumOf(perDay.map(({ raw }) => raw));
}

/** Each day's counters, in the order asked for. */
export async function countsByDay(
  ctx: Pick<Context, "store">,
  brand: string,
  days: string[],
): Promise<{ date: string; counts: Counts; raw: Record<string, number> }[]> {
  return Promise.all(
    days.map(async (date) => {
      const { items } = await ctx.store.page<Record<string, number>>(keys.countsPartition(brand, date));
      const raw = added(items.map(({ value }) => value));
      return { date, raw, counts: sumOf([raw]) };
    }),
  );
}

function added(shards: Record<string, number>[]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const shard of shards) {
    for (const [name, n] of Object.entries(shard)) {
      if (typeof n === "number") totals.set(name, (totals.get(name) ?? 0) + n);
    }
  }
  return Object.fromEntries(totals);
}

/** Counters by their flat names as one record; names that mean nothing here are ignored. */
export function sumOf(raws: Record<string, number>[]): Counts {
  const raw = new Map(Object.entries(added(raws)));
  const count = (name: string) => raw.get(name) ?? 0;
  const group = <N extends string>(prefix: string, allowed?: readonly N[]) => {
    const found = [...raw]
      .filter(([name, n]) => name.startsWith(prefix) && n !== 0)
      .map(([name, n]) => [name.slice(prefix.length), n] as const);
    const known = found.filter(([name]) => !allowed || (allowed as readonly string[]).includes(name));
    return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    mentions: count("mentions"),
    places: count("mentions") + count("places"),
    edits: count("edits"),
    sentiments: group("sentiment:", sentiments),
    urgencies: group("urgency:", urgencies),
    intents: group("intent:", intents),
    languages: group("language:"),
    platforms: group("platform:"),
    replies: count("replies"),
    late: count("late"),
    replySeconds: count("replySeconds"),
  };
}
