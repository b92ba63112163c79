import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { lagPlace, saidBefore } from "../ledger/lag.ts";
import type { Mention } from "../mention/mention.ts";

// What is counted as it happens, because nothing that is stored says it later. All that a digest says of what was heard is counted
// anew from what is stored (`figures/`).

/** What a mention adds to the counters of the day it was first heard: that, in which language, and how long after it was said. */
export function countsOfMention(
  mention: Pick<Mention, "classification" | "source" | "createdAt" | "firstSeenAt">,
): Record<string, number> {
  const lag = saidBefore(mention.createdAt, new Date(mention.firstSeenAt));
  return {
    ...(lag !== undefined && { [`${lagOf(mention.source)}${lagPlace(lag)}`]: 1 }),
    mentions: 1,
    [`${LANGUAGE}${mention.classification.language}`]: 1,
  };
}

const LANGUAGE = "language:";
/** How the counters are called of how long after it was said a source heard something; short, for each mention writes them. */
export const lagOf = (source: string): string => `lag:${source.slice(0, 8)}:`;
/** Of how long after it was heard it was answered, and of how long after its approval a reply was posted. */
export const ANSWERED_AFTER = "answered:";
export const POSTED_AFTER = "posted:";

/** What a published reply adds to the day it was published; `seconds` from first seen to published, `posting` from its approval, where we posted it. */
export function countsOfReply({ seconds, posting }: { seconds: number; posting?: number }): Record<string, number> {
  return {
    [`${ANSWERED_AFTER}${lagPlace(seconds)}`]: 1,
    ...(posting !== undefined && { [`${POSTED_AFTER}${lagPlace(posting)}`]: 1 }),
  };
}

/** How many mentions were taken in on some days of a brand's calendar, whatever became of them. */
export async function mentionsTaken(
  ctx: Pick<Context, "store">,
  brand: string,
  days: readonly string[],
): Promise<number> {
  return added(await countsByDay(ctx, brand, days))["mentions"] ?? 0;
}

/** In which languages, as each was judged when it was heard. */
export async function languagesTaken(
  ctx: Pick<Context, "store">,
  brand: string,
  days: readonly string[],
): Promise<Record<string, number>> {
  const all = Object.entries(added(await countsByDay(ctx, brand, days)));
  return Object.fromEntries(
    all
      .filter(([name, n]) => name.startsWith(LANGUAGE) && n !== 0)
      .map(([name, n]) => [name.slice(LANGUAGE.length), n] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Each day's counters, in the order asked for. */
export async function countsByDay(
  ctx: Pick<Context, "store">,
  brand: string,
  days: readonly string[],
): Promise<Record<string, number>[]> {
  return Promise.all(
    days.map(async (date) => {
      const { items } = await ctx.store.page<Record<string, number>>(keys.countsPartition(brand, date));
      return added(items.map(({ value }) => value));
    }),
  );
}

function added(records: readonly Record<string, number>[]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const record of records) {
    for (const [name, n] of Object.entries(record)) {
      if (typeof n === "number") totals.set(name, (totals.get(name) ?? 0) + n);
    }
  }
  return Object.fromEntries(totals);
}
