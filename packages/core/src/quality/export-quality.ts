import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { csvFile, type Cell } from "../digest/csv.ts";
import { getQuality } from "./get-quality.ts";
import { fates, judged, type CorrectionFigures, type DraftFigures, type Figure, type Quality } from "./quality.ts";

/** A week's report as one CSV table; that it was taken out is on the audit log. */
export async function exportQuality(
  ctx: Context,
  brand: string,
  input: unknown = {},
): Promise<{ name: string; csv: string }> {
  const report = await getQuality(ctx, brand, input);
  await ctx.store.commit(audited(ctx, { brand, what: "exported.quality", about: report.week }));
  return { name: `quality-${brand}-${report.week}.csv`, csv: qualityCsv(report) };
}

const columns = ["part", "of", "figure", "now", "before", "conversations"];

/** Each line says its part, name and figure, of this week and of the one before. Shares are 0 to 1. */
export function qualityCsv({ drafts, corrections, looked, ...report }: Quality): string {
  const parts = ["languages", "playbooks", "techniques", "rules"] as const;
  const kinds = ["languages", "classifiers"] as const;
  const rows: Cell[][] = [
    ["report", "", "week", report.week, report.weekBefore],
    ["report", "", "from", report.from],
    ["report", "", "to", report.to],
    ["report", "", "time zone", report.timeZone],
    ["report", "", "records read", looked.acts],
    ["report", "", "whole", looked.whole],
    ["report", "", "lost", looked.lost],
    ...ofDrafts("drafts", "", drafts.all),
    ...parts.flatMap((part) => drafts[part].flatMap(({ of, ...figures }) => ofDrafts(`drafts: ${part}`, of, figures))),
    ...drafts.because.map(({ of, ...figure }) => line("declined because", of, "declined", figure)),
    ...ofCorrections("corrections", "", corrections.all),
    ...kinds.flatMap((kind) =>
      corrections[kind].flatMap(({ of, ...figures }) => ofCorrections(`corrections: ${kind}`, of, figures)),
    ),
    ...drafts.declines.map(({ conversation, language, why }) => [
      "declined",
      language,
      why,
      undefined,
      undefined,
      conversation,
    ]),
  ];
  return csvFile([columns, ...rows.map((row) => columns.map((_, n) => row[n]))]);
}

const ofDrafts = (part: string, of: string, figures: DraftFigures): Cell[][] => [
  ...(["shown", ...fates, "by-policy"] as const).map((name) => line(part, of, name, figures[name])),
  [part, of, "words changed, median", figures.changed.now, figures.changed.before],
];

const ofCorrections = (part: string, of: string, figures: CorrectionFigures): Cell[][] =>
  (["all", ...judged] as const).map((name) => line(part, of, name, figures[name]));

const line = (part: string, of: string, figure: string, { now, before, conversations }: Figure): Cell[] => [
  part,
  of,
  figure,
  now,
  before,
  conversations.join(" "),
];
