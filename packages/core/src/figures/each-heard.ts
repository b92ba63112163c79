import type { Context } from "../context.ts";
import { periodFrom } from "../digest/calendar.ts";
import type { Mention } from "../mention/mention.ts";

const PAGE = 500;
/** All that figures and quotes are made of: evidence, handles and what stands beside a text are the most of a record. */
const ONLY =
  "id conversation platform title text url author visibility published rating version firstSeenAt createdAt baseline deletedAt erased classification.language classification.sentiment classification.score classification.urgency classification.intents classification.lane classification.abuse classification.reading".split(
    " ",
  );
/** A day is read in so many parts side by side, so that a busy one is not read page after page. */
const PARTS = 4;
const AT_ONCE = 8;

/** A day of the brand's calendar, as far as a moment (exclusive) where only that far. */
export type DayToRead = { day: string; until?: string };

/** Gives each mention of some days to `take`, in no order, without what was there before Earshot was connected; never more than some pages are held. */
export async function eachHeard(
  ctx: Pick<Context, "store">,
  { id, timeZone }: { id: string; timeZone: string },
  days: readonly DayToRead[],
  take: (mention: Mention, day: string) => void,
): Promise<void> {
  const parts = days.flatMap((day) => partsOf(day, timeZone));
  await inTurns(parts, AT_ONCE, async ({ day, from, to }) => {
    let after: string | undefined;
    do {
      const range = { ...(from && { from }), ...(to && { to }), limit: PAGE, after, only: ONLY };
      const page = await ctx.store.list<Mention>("heard", `${id}/${day}`, range);
      for (const { value } of page.items) if (!value.baseline) take(value, day);
      after = page.next;
    } while (after);
  });
}

type Part = { day: string; from?: string; to?: string };

/** The first and the last part have no bound of their own: what was stored while the brand's clock was another belongs to its day all the same. */
function partsOf({ day, until }: DayToRead, timeZone: string): Part[] {
  const { from, to } = periodFrom("daily", day, timeZone);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const inner = Array.from({ length: PARTS - 1 }, (_, n) =>
    new Date(start + Math.round(((n + 1) * (end - start)) / PARTS)).toISOString(),
  ).filter((moment) => until === undefined || moment < until);
  const ends: (string | undefined)[] = [...inner, until];
  return ends.map((bound, n) => ({
    day,
    // Ranges are a moment and an id: what begins with a moment lies behind the bare moment.
    ...(n > 0 && { from: ends[n - 1]! }),
    ...(bound !== undefined && { to: bound }),
  }));
}

async function inTurns<T>(all: readonly T[], atOnce: number, run: (each: T) => Promise<void>): Promise<void> {
  const left = all.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, all.length) }, async () => {
      for (const each of left) await run(each);
    }),
  );
}
