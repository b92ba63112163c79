import type { Brand } from "../brand/brand.ts";
import { readTerms } from "../terms/read-terms.ts";
import type { Call } from "../connector.ts";
import type { Context } from "../context.ts";
import { openedSecret } from "./secret.ts";
import type { Source } from "./source.ts";

/**
 * What the connector of this source may use: settings, the opened secret, the brand's terms, clock, chance, network. Settings that
 * a newer connector has besides those stored are as its schema has them by default.
 */
export async function callOf(ctx: Context, brand: Brand, source: Source): Promise<Call> {
  const settings = ctx.connectors[source.platform]?.settings.safeParse(source.settings).data;
  return {
    settings: settings ?? source.settings,
    secret: await openedSecret(ctx, source),
    query: readTerms(brand.terms),
    now: () => ctx.now(),
    random: () => ctx.random(),
    fetch: ctx.fetch,
  };
}
