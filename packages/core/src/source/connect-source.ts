import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { getBrand } from "../brand/change-brand.ts";
import { Conflict, Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { sealedSecret } from "./secret.ts";
import { savedSource, settingsOf } from "./change-source.ts";
import { intervalOf } from "./interval.ts";
import { lookAtAddresses } from "./look-at-addresses.ts";
import { NewSource, type Source } from "./source.ts";

/** Connects a brand to a platform; the first collection runs at the next tick and is a silent baseline. */
export async function connectSource(ctx: Context, brand: string, input: unknown): Promise<Source> {
  permit(ctx, "manage", brand);
  await getBrand(ctx, brand);
  const asked = parse(NewSource, input);
  const connector = ctx.connectors[asked.platform];
  if (!connector) {
    throw new Refusal("bad-input", {
      code: "refusal.no-platform",
      platform: asked.platform,
      platforms: Object.keys(ctx.connectors).join(", "),
    });
  }
  const settings = parse(connector.settings, asked.settings) as Record<string, unknown>;
  await lookAtAddresses(ctx, settings);
  const secret = await sealedSecret(ctx, asked.platform, asked.secret);
  const now = ctx.now().toISOString();
  const source: Source = {
    id: idOf("s", asked.platform, settings as never),
    brand,
    platform: asked.platform,
    name: asked.name || connector.name,
    settings,
    ...(secret !== undefined && { secret, credential: { givenAt: now } }),
    interval: intervalOf(connector, asked.interval),
    ...(asked.retentionDays !== undefined && { retentionDays: asked.retentionDays }),
    paused: false,
    version: 1,
    createdAt: now,
    nextAt: now,
    health: { failures: 0, heard: 0 },
  };
  try {
    await ctx.store.commit([
      savedSource(source, "new"),
      ...audited(ctx, { brand, what: "source.connected", about: source.id, after: settingsOf(source) }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("taken", { code: "refusal.source-taken" }, { source: source.id });
    throw error;
  }
  ctx.log.info("source.connected", { brand, source: source.id, platform: source.platform });
  return source;
}
