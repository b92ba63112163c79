import type { Brand } from "@earshot/core/brand/brand";
import type { Digest, Quote } from "@earshot/core/digest/digest";
import { figuresOf, rankedBars, sentimentBars, type Bar } from "./figures.ts";
import { proofWords } from "./proof.ts";
import { languageWords, momentWords, periodWords } from "./words.ts";

const isolated = (text: string) => `\u2068${text}\u2069`;

/** The same digest for readers of plain text; each quote is isolated, so that a right-to-left one disturbs no other. */
export function digestText(brand: Brand, digest: Digest): string {
  const { counts, unanswered, worst, best, addedLater } = digest;
  const waiting = digest.unansweredTotal ?? unanswered.length;
  const parts = [
    `${isolated(brand.name)}: ${digest.kind} digest\n${periodWords(digest)} (${digest.timeZone})`,
    figuresOf(digest)
      .map(({ name, value, note }) => `${name}: ${value} (${note})`)
      .join("\n"),
    quotes(`Waiting for a reply (${waiting})`, unanswered, digest),
    quotes("Worst", worst, digest),
    quotes("Best", best, digest),
    list("Sentiment", sentimentBars(digest)),
    list("Languages", rankedBars(counts.languages, "", languageWords)),
    list("Platforms", rankedBars(counts.platforms, "")),
    proofText(digest),
    addedLater ? `Mentions of the period before that came in after its digest: ${addedLater}` : "",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function quotes(title: string, found: Quote[], { timeZone }: Digest): string {
  if (found.length === 0) return "";
  const lines = found.map(({ text, author, platform, at, dueAt, url }) => {
    const due = dueAt ? `, due ${momentWords(dueAt, timeZone)}` : "";
    return `  ${isolated(text)}\n    ${isolated(author)}, ${platform}, ${momentWords(at, timeZone)}${due}${url ? `\n    ${url}` : ""}`;
  });
  return [title.toUpperCase(), ...lines].join("\n");
}

function proofText({ proof }: Digest): string {
  if (!proof) return "";
  const { figures, findings, clocks } = proofWords(proof);
  const warnings = findings.filter(({ warns }) => warns);
  const lines = [
    ...(warnings.length === 0 ? ["Nothing is known to be missing."] : warnings.map(({ text }) => text)),
    ...figures,
    ...findings.flatMap(({ warns, text }) => (warns ? [] : [text])),
    ...clocks,
  ];
  return ["WAS ANYTHING MISSED?", ...lines.map((line) => `  ${line}`)].join("\n");
}

function list(title: string, lines: Bar[]): string {
  return lines.length === 0 ? "" : [title.toUpperCase(), ...lines.map(({ name, n }) => `  ${name}: ${n}`)].join("\n");
}
