import { audited } from "../audit/audited.ts";
import { keys } from "../keys.ts";
import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { dayOf, daysFrom } from "../digest/calendar.ts";
import { csvFile, csvRows, type Cell } from "../digest/csv.ts";
import { ExportFormat } from "../digest/export-digest.ts";
import { heardOn } from "../digest/mentions-of.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { listImports } from "../import/list-imports.ts";
import { guarded } from "../knowledge/article-cells.ts";
import { permit } from "../team/permit.ts";
import type { Mention } from "./mention.ts";

const PAGE = 200;
const MOST_DAYS = 40 * 366;
const DAYS_AT_ONCE = 20;

const Asked = z.object({
  /** Days of the brand's calendar, both inclusive; from the first of which there is something to today when absent. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  format: ExportFormat.default("csv"),
});

/**
 * A brand's mentions in the order they were heard, as pieces of one CSV file or one JSON array.
 * It holds at most a page in memory, however long the time.
 */
export async function* exportMentions(ctx: Context, brandId: string, input: unknown): AsyncGenerator<string> {
  permit(ctx, "hear", brandId);
  const { from, to, format } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const last = to ?? dayOf(ctx.now(), brand.timeZone);
  const first = from ?? (await firstDay(ctx, brand));
  const days = daysFrom(first, last, MOST_DAYS + 1);
  if (days.length > MOST_DAYS) throw new Refusal("bad-input", { code: "refusal.days-many", n: MOST_DAYS });
  const after = { from: first, to: last, format };
  await ctx.store.commit(audited(ctx, { brand: brandId, what: "exported.mentions", after }));
  yield format === "csv" ? csvFile([columns.map(([name]) => name)]) : "[";
  let separator = "\n";
  for await (const page of pagesOf(ctx, brandId, days)) {
    const mentions = await withPlaces(ctx, brandId, page);
    if (format === "csv") yield csvRows(mentions.map((mention) => columns.map(([, cell]) => safe(cell(mention)))));
    else yield separator + mentions.map((mention) => JSON.stringify(mention, inOrder)).join(",\n");
    separator = ",\n";
  }
  if (format === "json") yield "\n]\n";
}

/** The brand's first day, or that of the oldest history that was imported. */
async function firstDay(ctx: Context, { id, createdAt, timeZone }: Brand): Promise<string> {
  const imports = await listImports(ctx, id);
  return [dayOf(createdAt, timeZone), ...imports.flatMap(({ oldest }) => oldest ?? [])].reduce((a, b) =>
    a < b ? a : b,
  );
}

type Exported = Mention & { places?: number };

/** With the number of places at which a story stands: it is one mention, counted once, and forty places. */
async function withPlaces(ctx: Context, brand: string, mentions: Mention[]): Promise<Exported[]> {
  const printed = [...new Set(mentions.filter(({ published }) => published).map(({ conversation }) => conversation))];
  const found = await ctx.store.getMany(printed.map((id) => keys.conversation(brand, id)));
  const places = new Map(found.map((conversation) => [conversation?.id, conversation?.places]));
  return mentions.map((mention) => {
    const n = mention.published ? places.get(mention.conversation) : undefined;
    return n === undefined ? mention : { ...mention, places: n };
  });
}

async function* pagesOf(ctx: Context, brand: string, days: string[]): AsyncGenerator<Mention[]> {
  for (let from = 0; from < days.length; from += DAYS_AT_ONCE) {
    const some = days.slice(from, from + DAYS_AT_ONCE);
    // Most days of a long time are empty: their first pages are asked for together, and are small for that.
    const firsts = await Promise.all(
      some.map((day) => heardOn(ctx, brand, day, { limit: Math.ceil(PAGE / some.length) })),
    );
    for (const [n, day] of some.entries()) {
      let page = firsts[n]!;
      for (;;) {
        if (page.items.length > 0) yield page.items;
        if (!page.next) break;
        page = await heardOn(ctx, brand, day, { after: page.next, limit: PAGE });
      }
    }
  }
}

/** Fields by name: what is exported twice is the same to the letter, in whatever order the table gives them. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** An import takes the apostrophe away that guards a cell: one that looks guarded by itself gets one more. */
const safe = (cell: Cell): Cell => (typeof cell === "string" ? guarded(cell) : cell);

const columns: [string, (mention: Exported) => Cell][] = [
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
  ["places", (m) => m.places],
];
