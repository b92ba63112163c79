import type { Brand } from "../brand/brand.ts";
import { parseTerms } from "../brand/terms.ts";
import type { Call } from "../connector.ts";
import type { Context } from "../context.ts";
import { openedSecret } from "./secret.ts";
import type { Source } from "./source.ts";

/** What the connector of this source may use: settings, the opened secret, the brand's terms, clock, chance, network. */
export async function callOf(ctx: Context, brand: Brand, source: Source): Promise<Call> {
  return {
    settings: source.settings,
    secret: await openedSecret(ctx, source),
    query: parseTerms(brand.terms),
    now: () => ctx.now(),
    random: () => ctx.random(),
    fetch: ctx.fetch,
  };
}
