import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { proofOf } from "../ledger/proof.ts";
import { firstDayOfOther, periodFrom, type Period } from "./calendar.ts";
import { countsByDay, readCounts, sumOf } from "./counts.ts";
import type { Digest, DigestKind } from "./digest.ts";
import { mentionsOf } from "./mentions-of.ts";
import { bestAndWorst } from "./quotes.ts";
import { unansweredOf } from "./unanswered.ts";

const MOST_READ = 2000;

/** A period's digest from stored counters and mentions. */
export async function buildDigest(ctx: Context, brand: Brand, kind: DigestKind, period: Period): Promise<Digest> {
  const { store } = ctx;
  const madeAt = ctx.now().toISOString();
  const earlier = periodFrom(kind, firstDayOfOther(kind, period.days[0]!, -1), brand.timeZone);
  const [perDay, before, digestBefore] = await Promise.all([
    countsByDay(ctx, brand.id, period.days),
    readCounts(ctx, brand.id, earlier.days),
    store.get(keys.digest(brand.id, earlier.id)),
  ]);
  const counts = sumOf(perDay.map(({ raw }) => raw));
  const addedLater = before.mentions - (digestBefore?.counts.mentions ?? 0);
  const { mentions, whole } = await mentionsOf(ctx, brand.id, period.days, MOST_READ);
  const { unanswered, total, overdue } = await unansweredOf(ctx, brand.id, mentions, madeAt);
  const proof = kind === "weekly" ? await proofOf(ctx, brand, period) : undefined;
  return {
    id: period.id,
    brand: brand.id,
    kind,
    from: period.from,
    to: period.to,
    timeZone: brand.timeZone,
    madeAt,
    counts,
    before,
    days: perDay.map(({ date, counts: { mentions: n, sentiments } }) => ({ date, mentions: n, sentiments })),
    ...bestAndWorst(mentions),
    ...(addedLater > 0 && { addedLater }),
    unanswered,
    unansweredTotal: total,
    overdue,
    ...(!whole && { partlyRead: true }),
    ...(proof && { proof }),
    version: 1,
  };
}

/** Nothing was heard, and there is no reason to think that something was missed: such a digest is neither kept nor mailed. */
export function isEmpty({ counts, addedLater, proof }: Digest): boolean {
  const doubted = proof?.findings.some(({ level }) => level === "warn") ?? false;
  return counts.mentions === 0 && addedLater === undefined && !doubted;
}
