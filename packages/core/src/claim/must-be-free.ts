import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { holds, type Claim } from "./claim.ts";

/**
 * Whose claim, if any, stands on a conversation that somebody is about to decide on; one's own does not hinder.
 * @throws Refusal `taken` (details.by, details.writing) while another is writing: one takes it over first
 */
export async function mustBeFree(ctx: Context, brand: string, id: string): Promise<Claim | undefined> {
  if (ctx.actor === "earshot") return undefined;
  const claim = await ctx.store.get(keys.claim(brand, id));
  if (!claim || !holds(claim, ctx.now())) return undefined;
  if (claim.by !== ctx.actor.id) throw takenBy(claim);
  return claim;
}

export function takenBy({ by, name, until }: Claim): Refusal {
  return new Refusal(
    "taken",
    { code: "refusal.writing", name },
    {
      by,
      name,
      until,
      writing: true,
    },
  );
}
