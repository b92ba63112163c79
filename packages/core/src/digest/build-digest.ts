import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { eachConversation } from "../figures/each-conversation.ts";
import { comparedFigures, heardFigures } from "../figures/heard-figures.ts";
import { tallyTeam } from "../figures/team.ts";
import { keys } from "../keys.ts";
import { gapsOf } from "../knowledge/gaps.ts";
import { getQuality } from "../quality/get-quality.ts";
import { weekNameOf } from "../quality/week.ts";
import { proofOf } from "../ledger/proof.ts";
import { firstDayOfOther, periodFrom, type Period } from "./calendar.ts";
import { mentionsTaken } from "./counts.ts";
import type { Compared, Digest, DigestGap } from "./digest.ts";
import type { DigestKind } from "./kind.ts";
import { sameDaysBefore } from "./same-days-before.ts";
import { tallyUnanswered } from "./unanswered.ts";

const MOST_GAPS = 10;

/** A period's digest, from what is stored now. */
export async function buildDigest(ctx: Context, brand: Brand, kind: DigestKind, period: Period): Promise<Digest> {
  const { store } = ctx;
  const madeAt = ctx.now().toISOString();
  const earlier = periodFrom(kind, firstDayOfOther(kind, period.days[0]!, -1), brand.timeZone);
  const team = tallyTeam(brand, period, madeAt);
  const waiting = tallyUnanswered(period, madeAt);
  const [heard, compared, taken, takenBefore, digestBefore, gaps] = await Promise.all([
    heardFigures(ctx, brand, period.days),
    comparedOf(ctx, brand, kind, period),
    mentionsTaken(ctx, brand.id, period.days),
    mentionsTaken(ctx, brand.id, earlier.days),
    store.get(keys.digest(brand.id, earlier.id)),
    gapsIn(ctx, brand, period),
    eachConversation(ctx, brand.id, period.from, (c) => {
      team.take(c);
      waiting.take(c);
    }),
  ]);
  const { volume, places, days, best, worst, ...sections } = heard;
  const { unanswered, total, overdue } = await waiting.figures(ctx);
  const teamFigures = team.figures();
  const addedLater = takenBefore - (digestBefore?.taken ?? digestBefore?.counts.mentions ?? 0);
  const proof = kind === "weekly" ? await proofOf(ctx, brand, period) : undefined;
  const quality = kind === "weekly" ? await qualityOf(ctx, brand, period) : undefined;
  const holidays = holidaysIn(brand, period.days);
  return {
    id: period.id,
    brand: brand.id,
    kind,
    from: period.from,
    to: period.to,
    timeZone: brand.timeZone,
    madeAt,
    counts: { ...volume, places, replies: teamFigures.replies.n, late: teamFigures.replies.late },
    ...(compared && { compared }),
    days,
    ...sections,
    team: teamFigures,
    ...(gaps.length > 0 && { gaps }),
    ...(holidays.length > 0 && { holidays }),
    best,
    worst,
    taken,
    ...(addedLater > 0 && { addedLater }),
    unanswered,
    unansweredTotal: total,
    overdue,
    ...(quality && { quality }),
    ...(proof && { proof }),
    version: 1,
  };
}

async function comparedOf(ctx: Context, brand: Brand, kind: DigestKind, period: Period): Promise<Compared | undefined> {
  const before = await sameDaysBefore(ctx, brand, kind, period);
  if (!before) return undefined;
  const { spans, days, partly } = before;
  return { spans, ...(partly && { partly }), ...(await comparedFigures(ctx, brand, days)) };
}

/** What people did with drafts and judgements; undefined where they did nothing. */
async function qualityOf(ctx: Context, { id }: Brand, { days }: Period): Promise<Digest["quality"]> {
  // The digest is the brand's own: whoever may read it may read this line of it.
  const report = await getQuality({ ...ctx, actor: "earshot" }, id, { week: weekNameOf(days[0]!) });
  const { shown, edited, declined, ...all } = report.drafts.all;
  const quality = {
    shown: shown.now,
    asProposed: all["as-proposed"].now,
    edited: edited.now + all["own-words"].now,
    declined: declined.now,
    corrections: report.corrections.all.all.now,
  };
  return quality.shown + quality.corrections > 0 ? quality : undefined;
}

/** What was asked in the period and no article answers. */
async function gapsIn(ctx: Context, brand: Brand, { from, to }: Period): Promise<DigestGap[]> {
  const groups = await gapsOf(ctx, brand, { from, to });
  return groups
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_GAPS)
    .map(({ language, matter, count, questions }) => ({ language, matter, count, questions }));
}

function holidaysIn({ holidays }: Brand, days: readonly string[]): { day: string; name: string }[] {
  const own = holidays?.own ?? [];
  const all = [
    ...(holidays?.days ?? []).filter(({ day }) => !own.some((each) => each.day === day)),
    ...own.filter(({ hours }) => hours !== "usual"),
  ];
  return all
    .filter(({ day }) => days.includes(day))
    .map(({ day, name }) => ({ day, name }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Nothing was heard and no reply went out: such a digest is neither kept nor mailed. A week in which something listened is told all the
 * same, with what proves that nothing was missed.
 */
export function isEmpty({ counts, addedLater, proof }: Digest): boolean {
  return counts.mentions === 0 && counts.replies === 0 && addedLater === undefined && proof === undefined;
}
