import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { scheduleChanges } from "../digest/schedule-digests.ts";
import { Conflict, Refusal } from "../errors.ts";
import { resolveHolidays } from "../hours/resolve-holidays.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permitEverywhere } from "../team/permit.ts";
import { NewBrand, type Brand } from "./brand.ts";
import { parseTerms } from "../terms/parse-terms.ts";

/** Starts listening for a brand; its digests are scheduled in the same write. */
export async function addBrand(ctx: Context, input: unknown): Promise<Brand> {
  permitEverywhere(ctx, "manage");
  const now = ctx.now();
  const parsed = parse(NewBrand, input);
  const holidays = parsed.holidays && (await resolveHolidays(ctx, parsed.holidays));
  const brand: Brand = { ...parsed, ...(holidays && { holidays }), version: 1, createdAt: now.toISOString() };
  parseTerms(brand.terms);
  for (const { terms } of brand.rivals ?? []) parseTerms(terms);
  try {
    await ctx.store.commit([
      { put: keys.brand(brand.id), value: brand, if: "absent" },
      ...scheduleChanges(brand, now),
      // Nothing was stored before: search has nothing to catch up on.
      { put: keys.searchState(brand.id), value: { version: 1, packedTo: "" } },
      ...audited(ctx, { brand: brand.id, what: "brand.added", about: brand.id, after: brand }),
    ]);
  } catch (error) {
    if (error instanceof Conflict)
      throw new Refusal("taken", { code: "refusal.brand-taken", id: brand.id }, { cause: "id" });
    throw error;
  }
  ctx.log.info("brand.added", { brand: brand.id });
  return brand;
}
