import type { Context } from "../context.ts";
import { csvFile, csvRows } from "../digest/csv.ts";
import { parse } from "../parse.ts";
import { guarded } from "../knowledge/article-cells.ts";
import { inEnglish } from "../words/in-english.ts";
import { audited } from "./audited.ts";
import type { AuditEntry } from "./entry.ts";
import { AuditFilter, listAudit } from "./list-audit.ts";

const columns = [
  "at",
  "who",
  "name",
  "what",
  "brand",
  "about",
  "conversation",
  "why",
  "before",
  "after",
  "address",
  "agent",
  "id",
];

/** The log as pieces of one CSV file, newest first; that it was taken out is on the log. */
export async function* exportAudit(ctx: Context, brand: string | undefined, input: unknown): AsyncGenerator<string> {
  const filter = parse(AuditFilter, input);
  let page = await listAudit(ctx, brand, filter);
  await ctx.store.commit(
    audited(ctx, { ...(brand !== undefined && { brand }), what: "exported.audit", after: filter }),
  );
  yield csvFile([columns]);
  for (;;) {
    const { entries, names, next } = page;
    if (entries.length > 0) yield csvRows(entries.map((entry) => cellsOf(entry, names)));
    if (next === undefined) return;
    page = await listAudit(ctx, brand, { ...filter, after: next });
  }
}

function cellsOf(entry: AuditEntry, names: Record<string, string>): string[] {
  const { id, at, by, what, brand, about, conversation, why, before, after, from } = entry;
  const said = why === undefined ? "" : inEnglish(why);
  const cells = [
    at,
    by,
    names[by],
    what,
    brand,
    about,
    conversation,
    said,
    json(before),
    json(after),
    from?.address,
    from?.agent,
    id,
  ];
  return cells.map((cell) => guarded(cell ?? ""));
}

const json = (value: object | undefined) => (value ? JSON.stringify(value) : "");
