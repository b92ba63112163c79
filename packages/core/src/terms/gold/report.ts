import type { Figures, Half, Line } from "./figures.ts";

const percent = (share: number) => String(Math.round(share * 1000) / 10);

function table(figures: Record<string, Figures>, half: keyof Figures): string {
  const rows = Object.entries(figures).map(([language, each]) => {
    const { names, texts, recall, precision } = each[half];
    return `| ${[language, names, texts, percent(recall), percent(precision)].join(" | ")} |`;
  });
  return ["| language | names | texts | recall | precision |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function mistakes(figures: Record<string, Figures>, kind: keyof Pick<Half, "missed" | "wrong">): string {
  const lines = Object.entries(figures).flatMap(([language, each]) =>
    (["unseen", "seen"] as const).flatMap((half) => each[half][kind].map((line) => item(language, half, line))),
  );
  return lines.length === 0 ? "None." : lines.join("\n");
}

function item(language: string, half: string, { terms, text }: Line): string {
  return `- ${language}, ${half}: \`${terms}\` in “${text}”`;
}

/** The figures in words. */
export function reportText(figures: Record<string, Figures>): string {
  return `# How well terms find names

Made by \`npm run evaluate -- terms\`; a test makes the figures again. In percent, but for counts. The names are brands native and foreign, people, products, names of several
words, abbreviations and names that are ordinary words; each has texts in which it stands in some form, and texts with a word that only looks like it.
Names and texts were written before the rules, by the author of the rules; no native speaker has read them. The halves are split by the name. Of the seen half each mistake was
looked at while the rules were written; of the unseen half only the totals were, until these figures were first made. After that rules were
still mended: one word was taken off a list because of a line below ("van", which is Hungarian too), the rest because of other examples.

Unseen:

${table(figures, "unseen")}

Seen:

${table(figures, "seen")}

Both:

${table(figures, "all")}

## Not found

${mistakes(figures, "missed")}

## Found, and another word

${mistakes(figures, "wrong")}
`;
}
