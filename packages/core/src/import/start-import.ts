import { audited } from "../audit/audited.ts";
import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { Treat, type Import } from "./import.ts";
import { listImports } from "./list-imports.ts";

/** The most rows that one file may have. */
export const MOST_ROWS = 200_000;

export const NewImport = z.object({
  name: z.string().trim().min(1).max(200).default("file"),
  /** Tells this file from others. */
  print: z.string().min(1).max(100),
  format: z.string().max(80).optional(),
  treat: Treat.default("recent"),
  rows: z.number().int().nonnegative(),
});
export type NewImport = z.input<typeof NewImport>;

/** Begins an import; where the same file was cut off on its way in, that import is continued. */
export async function startImport(ctx: Context, brandId: string, input: unknown): Promise<Import> {
  permit(ctx, "manage", brandId);
  await getBrand(ctx, brandId);
  const { format, ...asked } = parse(NewImport, input);
  if (asked.rows > MOST_ROWS)
    throw new Refusal("too-large", { code: "refusal.rows-many", rows: asked.rows, most: MOST_ROWS });
  const before = (await listImports(ctx, brandId)).filter(({ print }) => print === asked.print);
  const open = before.find(({ state, done, treat }) => state === "running" && !done && treat === asked.treat);
  if (open) return open;
  const made: Import = {
    ...asked,
    ...(format && { format }),
    id: idOf("m", brandId, asked.print, before.length),
    brand: brandId,
    by: actorId(ctx),
    at: ctx.now().toISOString(),
    state: "running",
    version: 1,
  };
  const { name, rows, treat } = made;
  await ctx.store.commit([
    { put: keys.import(brandId, made.id), value: made, if: "absent" },
    ...audited(ctx, { brand: brandId, what: "import.started", about: made.id, after: { name, rows, treat } }),
  ]);
  ctx.log.info("import.started", { brand: brandId, person: made.by, count: made.rows });
  return made;
}
