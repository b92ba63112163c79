import * as z from "zod";
import type { Context } from "../context.ts";
import { parse } from "../parse.ts";
import { csvFile, type Cell } from "./csv.ts";
import type { Counts, Digest, Quote } from "./digest.ts";
import { getDigest } from "./get-digest.ts";

export const ExportFormat = z.enum(["csv", "json"]);
export type ExportFormat = z.infer<typeof ExportFormat>;
export type ExportedFile = { name: string; type: string; body: string };

export async function exportDigest(ctx: Context, brand: string, id: string, format: unknown): Promise<ExportedFile> {
  const as = parse(ExportFormat, format);
  const digest = await getDigest(ctx, brand, id);
  const name = `${brand}-${digest.id}.${as}`;
  return as === "csv"
    ? { name, type: "text/csv; charset=utf-8", body: digestCsv(digest) }
    : { name, type: "application/json", body: JSON.stringify(digest, null, 2) };
}

/** One table: each line says its part, name, number and the same of the period before; quotes follow with their text. */
export function digestCsv(digest: Digest): string {
  return csvFile([
    ["part", "name", "value", "before", "platform", "author", "language", "at", "due", "text", "url"],
    ["period", "id", digest.id],
    ["period", "from", digest.from],
    ["period", "to", digest.to],
    ["period", "time zone", digest.timeZone],
    ["period", "made", digest.madeAt],
    ...countLines(digest.counts, digest.before),
    ["volume", "added later", digest.addedLater ?? 0],
    ["waiting", "unanswered", digest.unansweredTotal ?? digest.unanswered.length],
    ["waiting", "overdue", digest.overdue],
    ...digest.days.map(({ date, mentions }) => ["day", date, mentions]),
    ...quoteLines("best", digest.best),
    ...quoteLines("worst", digest.worst),
    ...quoteLines("unanswered", digest.unanswered),
  ]);
}

function countLines(now: Counts, before: Counts): Cell[][] {
  const totals = (["mentions", "edits", "replies", "late", "replySeconds"] as const).map((name) => ["volume", name, now[name], before[name]]);
  const groups = (["sentiments", "urgencies", "intents", "languages", "platforms"] as const).flatMap((group) => {
    const [is, was] = [now[group] as Record<string, number>, before[group] as Record<string, number>];
    const names = [...new Set([...Object.keys(is), ...Object.keys(was)])].sort();
    return names.map((name) => [group, name, is[name] ?? 0, was[name] ?? 0]);
  });
  return [...totals, ...groups];
}

function quoteLines(part: string, quotes: Quote[]): Cell[][] {
  return quotes.map((quote) => [
    part, quote.mention, quote.score, undefined, quote.platform, quote.author, quote.language, quote.at, quote.dueAt, quote.text, quote.url,
  ]);
}
