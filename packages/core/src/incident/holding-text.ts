import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Alternative } from "../draft/draft.ts";
import { keys } from "../keys.ts";

/** The one text that asks for time while an incident is open, in a language that it is kept in. */
export async function holdingText(ctx: Context, brand: Brand, language: string): Promise<Alternative | undefined> {
  if (!brand.crisis) return undefined;
  const incident = await ctx.store.get(keys.incident(brand.id, brand.crisis.incident));
  const text = incident?.holding?.[language]?.text;
  if (incident?.status !== "open" || text === undefined) return undefined;
  return { kind: "holding", text, technique: "holding", facts: [], tells: [], objections: [] };
}
