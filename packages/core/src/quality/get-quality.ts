import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { firstDayOfOther, periodFrom, type Period } from "../digest/calendar.ts";
import { languagesTaken } from "../digest/counts.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { peopleIn } from "../team/people.ts";
import { permit } from "../team/permit.ts";
import { voiceOf } from "../wellbeing/pseudonym.ts";
import { qualityActs, type QualityAct } from "./acts.ts";
import { decisionsOf, type Decision } from "./decisions.ts";
import { correctedBy, type CorrectedJudgement } from "./judgements.ts";
import type { Quality } from "./quality.ts";
import { correctionFigures, draftFigures, figureOf, rowsOf, type Weeks } from "./tally.ts";
import { lastWeek, WEEK, weekNamed, weekNameOf } from "./week.ts";

/** Acts whose records are read at once. */
const AT_ONCE = 100;
const MOST_DECLINES = 20;

export const QualityAsked = z.strictObject({
  /** By ISO 8601, such as 2026-W48; the last whole one when absent. */
  week: z.string().regex(WEEK, "input.week").optional(),
});

/**
 * What people did with drafts and judgements in a week, with the week before beside it; nothing is said of single people.
 * @throws Refusal `bad-input` for a week that the year does not have
 */
export async function getQuality(ctx: Context, brandId: string, input: unknown = {}): Promise<Quality> {
  permit(ctx, "read", brandId);
  const { week: asked } = parse(QualityAsked, input);
  const brand = await getBrand(ctx, brandId);
  const week = asked === undefined ? lastWeek(ctx.now(), brand.timeZone) : weekNamed(asked, brand.timeZone);
  if (!week) throw new Refusal("bad-input", { code: "refusal.no-week", week: asked! });
  const before = periodFrom("weekly", firstDayOfOther("weekly", week.days[0]!, -1), brand.timeZone);
  const { acts, looked, since } = await qualityActs(ctx, brandId, { from: before.from, to: week.to });
  const read = await readAll(ctx, brand, acts);
  const languages = await Promise.all([week, before].map(({ days }) => languagesTaken(ctx, brandId, days)));
  return {
    brand: brandId,
    week: weekNameOf(week.days[0]!),
    weekBefore: weekNameOf(before.days[0]!),
    ...(week.to <= ctx.now().toISOString() && { weekAfter: weekNameOf(firstDayOfOther("weekly", week.days[0]!, 1)) }),
    from: week.from,
    to: week.to,
    timeZone: brand.timeZone,
    drafts: draftsOf(parted(week, read.decisions)),
    corrections: correctionsOf(parted(week, read.corrections), languages as [Heard, Heard]),
    looked: { acts: looked, whole: since === undefined, ...(since && { since }), lost: read.lost },
  };
}

async function readAll(ctx: Context, brand: Brand, acts: readonly QualityAct[]) {
  // Whoever signs in a name of their own changed nothing thereby.
  const people = await peopleIn(ctx, brand.id);
  const voice = people.reduce((so, person) => voiceOf(so, person), brand.voice);
  const decisions: Decision[] = [];
  const corrections: CorrectedJudgement[] = [];
  let lost = 0;
  for (let n = 0; n < acts.length; n += AT_ONCE) {
    const some = acts.slice(n, n + AT_ONCE);
    const [decided, corrected] = await Promise.all([
      decisionsOf(
        ctx,
        brand.id,
        some.filter(({ what }) => what !== "corrected"),
        voice,
      ),
      correctedBy(
        ctx,
        brand.id,
        some.filter(({ what }) => what === "corrected"),
      ),
    ]);
    decisions.push(...decided.decisions);
    corrections.push(...corrected.corrections);
    lost += decided.lost + corrected.lost;
  }
  return { decisions, corrections, lost };
}

const parted = <T extends { at: string }>({ from }: Period, all: readonly T[]): Weeks<T> => ({
  now: all.filter(({ at }) => at >= from),
  before: all.filter(({ at }) => at < from),
});

function draftsOf(decisions: Weeks<Decision>): Quality["drafts"] {
  const rows = (namesOf: (each: Decision) => readonly (string | undefined)[]) =>
    rowsOf(decisions, (each) => namesOf(each).filter((name) => name !== undefined), draftFigures);
  const isDeclined = ({ declined }: Decision) => declined !== undefined;
  const declined = { now: decisions.now.filter(isDeclined), before: decisions.before.filter(isDeclined) };
  return {
    all: draftFigures(decisions),
    languages: rows(({ language }) => [language]),
    playbooks: rows(({ playbook }) => [playbook]),
    techniques: rows(({ technique }) => [technique]),
    rules: rows(({ rules }) => rules),
    because: rowsOf(
      declined,
      (each) => (each.declined!.because.length > 0 ? each.declined!.because : ["other"]),
      figureOf,
    ),
    declines: declined.now
      .slice(0, MOST_DECLINES)
      .map(({ conversation, at, language, declined: why }) => ({ conversation, at, language, ...why! })),
  };
}

type Heard = Readonly<Record<string, number>>;

function correctionsOf(corrections: Weeks<CorrectedJudgement>, [now, before]: [Heard, Heard]): Quality["corrections"] {
  const languages = rowsOf(corrections, ({ language }) => [language], correctionFigures);
  return {
    all: correctionFigures(corrections),
    languages: languages.map(({ of, ...figures }) => ({
      of,
      heard: { now: now[of] ?? 0, before: before[of] ?? 0 },
      ...figures,
    })),
    classifiers: rowsOf(corrections, ({ classifier }) => [classifier], correctionFigures),
  };
}
