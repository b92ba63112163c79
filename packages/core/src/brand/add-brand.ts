import type { Context } from "../context.ts";
import { scheduleChanges } from "../digest/schedule-digests.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { Brand } from "./brand.ts";
import { parseTerms } from "../terms/parse-terms.ts";

/** Starts listening for a brand; its digests are scheduled in the same write. */
export async function addBrand(ctx: Context, input: unknown): Promise<Brand> {
  permit(ctx, "admin");
  const now = ctx.now();
  const brand: Brand = { ...parse(Brand, input), version: 1, createdAt: now.toISOString() };
  parseTerms(brand.terms);
  try {
    await ctx.store.commit([{ put: keys.brand(brand.id), value: brand, if: "absent" }, ...scheduleChanges(brand, now)]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("taken", `There is a brand ${brand.id} already.`, { cause: "id" });
    throw error;
  }
  ctx.log.info("brand.added", { brand: brand.id });
  return brand;
}
