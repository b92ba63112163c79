import type { ByLanguage, Figures, Report } from "./figures.ts";

const percent = (share: number) => String(Math.round(share * 1000) / 10);

/** The figures in words. */
export function reportText(report: Report): string {
  return `# Figures of what is known again

Made by \`npm run evaluate -- identity\`; a test makes them again. ${report.seen["all"]!.pairs + report.unseen["all"]!.pairs} pairs of texts in six languages, each labelled as the same thing under another id, a place of the same
story, one person's repeat on another platform, or apart; each asked in both orders. They were written before the code, by one author; one half was looked
at while building ("seen"); of the other ("unseen") only these figures were, and no rule was changed for them. Percent.

Precision is what matters: of those taken for one, how many are. Two people's complaints taken for one would leave one of them without an answer, so
in doubt things are apart. Recall is of a pair by itself; of forty papers each is compared with what was noted of all before it.

Unseen:

${table(report.unseen)}
Seen:

${table(report.seen)}`;
}

const COLUMNS: [keyof Figures, string][] = [
  ["precision", "precision"],
  ["recall", "recall"],
  ["same", "the same thing"],
  ["places", "places of a story"],
  ["repeatPrecision", "repeats: precision"],
  ["repeatRecall", "repeats: recall"],
];

function table(rows: ByLanguage): string {
  return [
    `| language | pairs | ${COLUMNS.map(([, name]) => name).join(" | ")} |`,
    `| --- | --- | ${COLUMNS.map(() => "---").join(" | ")} |`,
    ...Object.entries(rows).map(
      ([language, figures]) =>
        `| ${language} | ${figures.pairs} | ${COLUMNS.map(([name]) => percent(figures[name])).join(" | ")} |`,
    ),
    "",
  ].join("\n");
}
