import { listBrands } from "../brand/change-brand.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Source } from "../source/source.ts";

const MOST_SOURCES = 500;

/** Every brand with its sources. */
export async function allSources(ctx: Context): Promise<{ brands: Brand[]; sources: Source[] }> {
  const brands = await listBrands(ctx);
  const pages = await Promise.all(
    brands.map(({ id }) => ctx.store.page<Source>(keys.sources(id), { limit: MOST_SOURCES })),
  );
  return { brands, sources: pages.flatMap(({ items }) => items.map(({ value }) => value)) };
}
