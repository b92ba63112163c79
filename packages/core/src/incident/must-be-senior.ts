import { principalOf } from "../access-key/principal.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { actorIn, peopleIn } from "../team/people.ts";
import { seniorsOf } from "./in-crisis.ts";

/**
 * While a brand is in crisis its seniors approve; a key counts as who made it.
 * @throws Refusal `not-allowed` (details.seniors: their names) for all others
 */
export async function mustBeSenior(ctx: Context, brand: Brand): Promise<void> {
  if (!brand.crisis) return;
  const people = await peopleIn(ctx, brand.id);
  const seniors = seniorsOf(brand, people);
  const who = await principalOf(ctx, actorIn(ctx, brand.id).id);
  if (seniors.some(({ id }) => id === who)) return;
  const names = seniors.map(({ name }) => name);
  throw new Refusal("not-allowed", { code: "refusal.crisis-senior", names }, { seniors: names });
}
