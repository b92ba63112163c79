import { cancelImport } from "@earshot/core/import/cancel-import";
import { Treat, type FileRead } from "@earshot/core/import/import";
import { listImports, readImport } from "@earshot/core/import/list-imports";
import { lookOver } from "@earshot/core/import/look-over";
import { startImport } from "@earshot/core/import/start-import";
import { takeIn } from "@earshot/core/import/take-in";
import { undoImport } from "@earshot/core/import/undo-import";
import { hashOf } from "@earshot/core/ids";
import { parse } from "@earshot/core/parse";
import { permit } from "@earshot/core/team/permit";
import { Hono, type Context } from "hono";
import * as z from "zod";
import { bytesOf, IMPORT_LIMIT, jsonOf, mustBeOf, noBody } from "./body.ts";
import { pageOf, Paging } from "./paged.ts";
import type { Env } from "./session.ts";

const Dates = z.enum(["day-first", "month-first"]).optional();
export const Asked = z.strictObject({
  treat: Treat.default("recent"),
  dates: Dates,
  name: z.string().max(200).default("file"),
  "dry-run": z.enum(["true", "false"]).default("false"),
});
export const Part = z.strictObject({
  treat: Treat.default("recent"),
  dates: Dates,
  row: z.coerce.number().int().min(1).optional(),
});

/** Files of mentions: looked over, brought in whole or part by part, cancelled, undone. */
export const imports = new Hono<Env>()
  .get("/imports", async (c) => {
    const asked = parse(Paging, c.req.query());
    const { page, next } = pageOf(await listImports(c.get("ctx"), brandOf(c)), ({ id }) => id, asked);
    return c.json({ imports: page, ...(next && { next }) });
  })
  .get("/imports/:id", async (c) => c.json(await readImport(c.get("ctx"), brandOf(c), c.req.param("id"))))
  .post("/imports", async (c) => c.json(await startImport(c.get("ctx"), brandOf(c), await jsonOf(c)), 201))
  .post("/imports/look", async (c) => {
    const { treat, ...part } = parse(Part, c.req.query());
    const { read } = await fileOf(c, { ...part, part: true });
    return c.json(await lookOver(c.get("ctx"), brandOf(c), read, treat));
  })
  .post("/imports/:id/rows", async (c) => {
    const { treat: _, ...part } = parse(Part, c.req.query());
    const { read } = await fileOf(c, part);
    const { sent } = await takeIn(c.get("ctx"), brandOf(c), c.req.param("id"), read);
    return c.json({ sent, refused: read.problems.length });
  })
  .post("/imports/:id/cancel", noBody, async (c) =>
    c.json(await cancelImport(c.get("ctx"), brandOf(c), c.req.param("id"))),
  )
  .post("/imports/:id/undo", noBody, async (c) => c.json(await undoImport(c.get("ctx"), brandOf(c), c.req.param("id"))))
  /** A whole file in one request. */
  .post("/import", async (c) => {
    const ctx = c.get("ctx");
    const { treat, name, dates, "dry-run": dry } = parse(Asked, c.req.query());
    const { read, bytes } = await fileOf(c, { dates });
    const look = await lookOver(ctx, brandOf(c), read, treat);
    if (dry === "true") return c.json(look);
    const { rows, format } = look;
    const print = hashOf(Buffer.from(bytes).toString("base64"));
    const made = await startImport(ctx, brandOf(c), { name, print, treat, rows, format: format?.name });
    const { sent } = await takeIn(ctx, brandOf(c), made.id, read);
    return c.json({ ...look, import: made.id, accepted: sent });
  });

/** What a file of mentions may say that it is; what it is is seen in it. */
export const FILE_TYPES = [
  "text/csv",
  "application/json",
  "text/tab-separated-values",
  "text/plain",
  "application/x-ndjson",
  "application/jsonl",
  "application/vnd.ms-excel",
  "application/octet-stream",
];

const brandOf = (c: Context<Env>) => c.req.param("brand")!;

async function fileOf(
  c: Context<Env>,
  { dates, row, part = false }: { dates?: z.infer<typeof Dates>; row?: number | undefined; part?: boolean },
): Promise<{ read: FileRead; bytes: Uint8Array }> {
  const ctx = c.get("ctx");
  permit(ctx, "manage", brandOf(c));
  mustBeOf(c, FILE_TYPES);
  const bytes = await bytesOf(c.req.raw, IMPORT_LIMIT);
  const contentType = c.req.header("content-type") ?? "";
  // What reads files of every kind is read when one comes.
  const { readMentions } = await import("@earshot/connectors/import/read-file");
  const read = readMentions(bytes, {
    contentType,
    now: ctx.now(),
    part,
    ...(dates && { dates }),
    ...(row !== undefined && { row }),
  });
  return { read, bytes };
}
