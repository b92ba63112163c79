import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { getDigest } from "./get-digest.ts";
import * as z from "zod";
import { saidFinding } from "../ledger/said-finding.ts";
import { csvFile, type Cell } from "./csv.ts";
import type { Digest } from "./digest.ts";
import { figureLines } from "./figure-lines.ts";
import type { Quote } from "./quote.ts";

export const ExportFormat = z.enum(["csv", "json"]);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A digest as a file that somebody takes along; that they did is on record. */
export async function takeDigest(ctx: Context, brand: string, id: string, format: ExportFormat): Promise<string> {
  const digest = await getDigest(ctx, brand, id);
  await ctx.store.commit(audited(ctx, { brand, what: "exported.digest", about: id, after: { format } }));
  return exportDigest(digest, format);
}

export function exportDigest(digest: Digest, format: ExportFormat): string {
  return format === "csv" ? digestCsv(digest) : `${JSON.stringify(digest, null, 2)}\n`;
}

const columns = ["part", "name", "value", "before", "platform", "author", "language", "at", "due", "text", "url"];

/** One table: each line says its part, name, number and the mean of the same weekdays before; quotes follow with their text. */
function digestCsv(digest: Digest): string {
  const rows: Cell[][] = [
    ["period", "id", digest.id],
    ["period", "from", digest.from],
    ["period", "to", digest.to],
    ["period", "time zone", digest.timeZone],
    ["period", "made", digest.madeAt],
    ...figureLines(digest),
    ["volume", "added later", digest.addedLater ?? 0],
    ["waiting", "unanswered", digest.unansweredTotal ?? digest.unanswered.length],
    ["waiting", "overdue", digest.overdue],
    ...proofLines(digest),
    ...digest.days.map(({ date, mentions }) => ["day", date, mentions]),
    ...quoteLines("best", digest.best),
    ...quoteLines("worst", digest.worst),
    ...quoteLines("unanswered", digest.unanswered),
  ];
  return csvFile([columns, ...rows.map((row) => columns.map((_, n) => row[n]))]);
}

function proofLines({ proof }: Digest): Cell[][] {
  if (!proof) return [];
  const figures = ["asked", "due", "gaps", "gapMinutes", "lost", "reread", "late"] as const;
  const perSource = proof.sources.flatMap((source) =>
    figures.map((figure) => ["coverage", `${source.name}: ${figure}`, source[figure], undefined, source.platform]),
  );
  const lags = (["answered", "posted"] as const).flatMap((name) => {
    const lag = proof[name];
    return lag
      ? [
          ["coverage", `${name}: median seconds`, lag.median],
          ["coverage", `${name}: p95 seconds`, lag.p95],
        ]
      : [];
  });
  const findings = proof.findings.map((finding) => [
    "finding",
    `${finding.name}: ${finding.code}`,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    saidFinding(finding).why,
  ]);
  return [...perSource, ...lags, ...findings];
}

function quoteLines(part: string, quotes: Quote[]): Cell[][] {
  return quotes.map((quote) => [
    part,
    quote.mention,
    quote.score,
    undefined,
    quote.platform,
    quote.author,
    quote.language,
    quote.at,
    quote.dueAt,
    quote.text,
    quote.url,
  ]);
}
