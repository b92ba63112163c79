import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import type { Import, ImportView } from "./import.ts";
import { readImport, theImport } from "./list-imports.ts";

/** Takes in no more of an import; what was taken stays until it is undone. */
export async function cancelImport(ctx: Context, brand: string, id: string): Promise<ImportView> {
  permit(ctx, "manage", brand);
  const cancelled = ({ state }: Import) => (state === "running" ? { state: "cancelled" as const } : undefined);
  await changeImport(ctx, brand, id, cancelled, "import.cancelled");
  return readImport(ctx, brand, id);
}

type Patch = { state?: Import["state"]; oldest?: string; undo?: Import["undo"] | undefined };

/** Changes an import as is wanted of how it stands; nothing where nothing is. */
export async function changeImport(
  ctx: Context,
  brand: string,
  id: string,
  patchOf: (found: Import) => Patch | undefined,
  what?: "import.cancelled" | "import.undone",
): Promise<Import> {
  return retryOnConflict(async () => {
    const found = await theImport(ctx, brand, id);
    const patch = patchOf(found);
    if (!patch) return found;
    const { undo, ...rest } = { ...found, ...patch, version: found.version + 1 };
    const next: Import = { ...rest, ...(undo && { undo }) };
    await ctx.store.commit([
      { put: keys.import(brand, id), value: next, if: found.version },
      ...(what ? audited(ctx, { brand, what, about: id, after: { name: found.name, rows: found.rows } }) : []),
    ]);
    return next;
  });
}
