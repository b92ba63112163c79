import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { dayOf, daysFrom } from "../digest/calendar.ts";
import { csvFile, csvRows, type Cell } from "../digest/csv.ts";
import { ExportFormat } from "../digest/export-digest.ts";
import { heardOn } from "../digest/mentions-of.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import type { Mention } from "./mention.ts";

const PAGE = 200;
const MOST_DAYS = 3660;

const Asked = z.object({
  /** Days of the brand's calendar, both inclusive; from the brand's first day to today when absent. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  format: ExportFormat.default("csv"),
});

/**
 * A brand's mentions in the order they were heard, as pieces of one CSV file or one JSON array.
 * It holds at most a page in memory, however long the time.
 */
export async function* exportMentions(ctx: Context, brandId: string, input: unknown): AsyncGenerator<string> {
  permit(ctx, "viewer");
  const { from, to, format } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const last = to ?? dayOf(ctx.now(), brand.timeZone);
  const first = from ?? dayOf(brand.createdAt, brand.timeZone);
  const days = daysFrom(first, last, MOST_DAYS + 1);
  if (days.length > MOST_DAYS) throw new Refusal("bad-input", `Ask for at most ${MOST_DAYS} days at a time.`);
  yield format === "csv" ? csvFile([columns.map(([name]) => name)]) : "[";
  let separator = "\n";
  for await (const mentions of pagesOf(ctx, brandId, days)) {
    if (format === "csv") yield csvRows(mentions.map((mention) => columns.map(([, cell]) => cell(mention))));
    else yield separator + mentions.map((mention) => JSON.stringify(mention)).join(",\n");
    separator = ",\n";
  }
  if (format === "json") yield "\n]\n";
}

async function* pagesOf(ctx: Context, brand: string, days: string[]): AsyncGenerator<Mention[]> {
  for (const day of days) {
    let after: string | undefined;
    do {
      const page = await heardOn(ctx, brand, day, { after, limit: PAGE });
      if (page.items.length > 0) yield page.items;
      after = page.next;
    } while (after);
  }
}

const columns: [string, (mention: Mention) => Cell][] = [
  ["id", (m) => m.id],
  ["platform", (m) => m.platform],
  ["kind", (m) => m.kind],
  ["first seen", (m) => m.firstSeenAt],
  ["created", (m) => m.createdAt],
  ["edited", (m) => m.editedAt],
  ["deleted", (m) => m.deletedAt],
  ["baseline", (m) => m.baseline],
  ["visibility", (m) => m.visibility],
  ["author", (m) => m.author.name],
  ["handle", (m) => m.author.handle],
  ["author id", (m) => m.author.id],
  ["language", (m) => m.classification.language],
  ["sentiment", (m) => m.classification.sentiment],
  ["score", (m) => m.classification.score],
  ["urgency", (m) => m.classification.urgency],
  ["intents", (m) => m.classification.intents.join(" ")],
  ["needs reply", (m) => m.classification.needsReply],
  ["rating", (m) => m.rating?.value],
  ["rating of", (m) => m.rating?.of],
  ["title", (m) => m.title],
  ["text", (m) => m.text],
  ["beside", (m) => m.beside?.map(({ kind, text }) => `${kind}: ${text}`).join("\n\n")],
  ["url", (m) => m.url],
  ["conversation", (m) => m.conversation],
];
