import type { Brand } from "../brand/brand.ts";
import type { Call } from "../connector.ts";
import type { Context } from "../context.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { callOf } from "./call.ts";
import { savedSource, updateSource } from "./change-source.ts";
import { shouldRenew } from "./credential.ts";
import { mergedSecret } from "./secret.ts";
import type { Source } from "./source.ts";

const LEASE_SECONDS = 60;

/**
 * The source with a sign-in that is not about to end: renewed ahead of its end, by one caller at a time. The others go on with the
 * present one, which is still good. A renewal that fails is on record and tried again later.
 */
export async function renewed(ctx: Context, brand: Brand, source: Source): Promise<Source> {
  const renew = ctx.connectors[source.platform]?.consent?.renew;
  if (!renew || !source.credential || !shouldRenew(source.credential, ctx.now())) return source;
  const leased = await lease(ctx, source);
  if (!leased) return source;
  try {
    const { secret, expiresAt } = await renew(await callOf(ctx, brand, leased));
    const sealed = await mergedSecret(ctx, leased, secret);
    const given = { givenAt: ctx.now().toISOString(), ...(expiresAt && { expiresAt }) };
    const now = await updateLeased(ctx, leased, (known) => ({ ...known, secret: sealed, credential: given }));
    ctx.log.info("credential.renewed", { brand: brand.id, source: source.id, platform: source.platform });
    return now ?? leased;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const unrenewed = { at: ctx.now().toISOString(), why: error.message };
    ctx.log.warn("credential.unrenewed", { brand: brand.id, source: source.id, trouble: error.trouble });
    const now = await updateLeased(ctx, leased, (known) => {
      const { renewingUntil: _, ...rest } = known.credential!;
      return { ...known, credential: { ...rest, unrenewed } };
    });
    return now ?? leased;
  }
}

/** Changes the source unless somebody signed in anew meanwhile: what they gave is newer than ours. */
function updateLeased(ctx: Context, { brand, id, credential }: Source, change: (known: Source) => Source) {
  return updateSource(ctx, brand, id, (known) =>
    known.credential?.renewingUntil === credential?.renewingUntil ? change(known) : undefined,
  );
}

async function lease(ctx: Context, source: Source): Promise<Source | undefined> {
  const renewingUntil = new Date(ctx.now().getTime() + LEASE_SECONDS * 1000).toISOString();
  const leased: Source = {
    ...source,
    credential: { ...source.credential!, renewingUntil },
    version: source.version + 1,
  };
  try {
    await ctx.store.commit([savedSource(leased, source)]);
    return leased;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}

/** What its connector may use, signed in with what is not about to end. */
export async function signedInCall(ctx: Context, brand: Brand, source: Source): Promise<Call> {
  return callOf(ctx, brand, await renewed(ctx, brand, source));
}
