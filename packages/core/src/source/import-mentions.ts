import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { cut } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import { permit } from "../team/permit.ts";

const IMPORT_SOURCE = "import";
const BATCH = 200;

/** Sends mentions read from a file the way of every mention, so importing a file twice changes nothing. */
export async function importMentions(
  ctx: Context,
  brandId: string,
  items: Incoming[],
  options: { baseline?: boolean; onProgress?: (done: number) => void } = {},
): Promise<number> {
  permit(ctx, "admin");
  await getBrand(ctx, brandId);
  for (let done = 0; done < items.length; done += BATCH) {
    const seenAt = ctx.now().toISOString();
    const batch = items.slice(done, done + BATCH);
    await ctx.queues.send(
      "intake",
      batch.map((incoming) => ({
        brand: brandId,
        source: IMPORT_SOURCE,
        baseline: options.baseline ?? false,
        seenAt,
        incoming: cut(incoming),
      })),
    );
    options.onProgress?.(Math.min(done + BATCH, items.length));
  }
  return items.length;
}
