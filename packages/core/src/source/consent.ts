import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Account, Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { Conflict, ConnectorError, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parseKnown } from "../parse.ts";
import { releaseOf } from "../reply/release-held.ts";
import { actorId, permit } from "../team/permit.ts";
import { callOf } from "./call.ts";
import { settingsOf, theSource, updateWith } from "./change-source.ts";
import type { ConsentUnderWay } from "./consent-under-way.ts";
import { mergedSecret } from "./secret.ts";
import type { Source } from "./source.ts";

const WALK_MINUTES = 15;

/**
 * Begins the walk to the platform on which somebody lets us speak for an account; returns the page to send them to.
 * @param redirect where the platform sends them back to; it must be registered there
 */
export async function beginConsent(
  ctx: Context,
  brandId: string,
  id: string,
  redirect: string,
): Promise<{ address: string }> {
  permit(ctx, "manage", brandId);
  const [brand, source] = await Promise.all([getBrand(ctx, brandId), theSource(ctx, brandId, id)]);
  const { begin } = consentOf(ctx, source);
  const state = ctx.token();
  const verifier = `${ctx.token()}${ctx.token()}`;
  const { address, keep = {} } = await orRefused(
    async () => await begin(await callOf(ctx, brand, source), { redirect, state, verifier }),
  );
  const expiresAt = new Date(ctx.now().getTime() + WALK_MINUTES * 60_000);
  const value: ConsentUnderWay = {
    brand: brandId,
    source: id,
    person: actorId(ctx),
    redirect,
    sealed: await ctx.vault.seal(JSON.stringify({ verifier, keep })),
    expiresAt: expiresAt.toISOString(),
    version: 1,
  };
  await ctx.store.commit([{ put: keys.consent(hashOf(state)), value, if: "absent", expiresAt }]);
  return { address };
}

const Kept = z.object({ verifier: z.string(), keep: z.record(z.string(), z.string()) });
const Back = z.object({
  state: z.string().min(1, "input.no-state"),
  code: z.string().optional(),
  error: z.string().optional(),
  error_description: z.string().optional(),
});

/**
 * Ends the walk: the platform's code becomes the source's secret, once; what waited for it goes out.
 * @throws Refusal `not-allowed` for a state that is unknown, used, too old or another person's; `bad-input` when consent was not given
 */
export async function finishConsent(ctx: Context, input: unknown): Promise<Source> {
  const { state, code, error, error_description: said } = parseKnown(Back, input);
  const { brand: brandId, source: id, redirect, sealed } = await takeWalk(ctx, state);
  permit(ctx, "manage", brandId);
  if (error || !code)
    throw new Refusal(
      "bad-input",
      (said ?? error) ? { code: "refusal.no-consent", why: (said ?? error)! } : { code: "refusal.no-consent-code" },
      {
        source: id,
      },
    );
  const [brand, source] = await Promise.all([getBrand(ctx, brandId), theSource(ctx, brandId, id)]);
  const { finish } = consentOf(ctx, source);
  const { verifier, keep } = Kept.parse(JSON.parse(await ctx.vault.open(sealed)));
  const { secret: given, expiresAt } = await orRefused(
    async () => await finish(await callOf(ctx, brand, source), { redirect, state, verifier, code, keep }),
  );
  const secret = await mergedSecret(ctx, source, given);
  const now = ctx.now().toISOString();
  const signedIn: Pick<Source, "secret" | "credential" | "nextAt"> = {
    secret,
    credential: { givenAt: now, ...(expiresAt && { expiresAt }) },
    nextAt: now,
  };
  const account = await accountNow(ctx, brand, { ...source, ...signedIn });
  const changed = await updateWith(ctx, brandId, id, (known) => {
    const { account: _, ...rest } = known;
    const next: Source = { ...rest, ...signedIn, ...(account && { account }) };
    const what = "source.signed-in" as const;
    return {
      source: next,
      also: audited(ctx, { brand: brandId, what, about: id, before: settingsOf(known), after: settingsOf(next) }),
    };
  });
  await releaseOf(ctx, brandId, id);
  ctx.log.info("source.signed-in", { brand: brandId, source: id, platform: source.platform, person: actorId(ctx) });
  return changed ?? source;
}

/** Whose consent it was; asked again by the next collection where the platform does not say now. */
async function accountNow(ctx: Context, brand: Brand, source: Source): Promise<Account | undefined> {
  try {
    return await ctx.connectors[source.platform]?.account?.(await callOf(ctx, brand, source));
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return undefined;
  }
}

/** Takes a walk off the record, so that no state is used twice. */
async function takeWalk(ctx: Context, state: string): Promise<ConsentUnderWay> {
  const key = keys.consent(hashOf(state));
  const walk = await ctx.store.get(key);
  const unknown = new Refusal("not-allowed", { code: "refusal.way-back-old" });
  if (!walk || walk.expiresAt < ctx.now().toISOString() || walk.person !== actorId(ctx)) throw unknown;
  try {
    await ctx.store.commit([{ remove: key, if: walk.version }]);
  } catch (error) {
    throw error instanceof Conflict ? unknown : error;
  }
  return walk;
}

function consentOf(ctx: Context, source: Source): NonNullable<Connector["consent"]> {
  const consent = ctx.connectors[source.platform]?.consent;
  if (!consent) throw new Refusal("bad-input", { code: "refusal.no-consent-way", platform: source.platform });
  return consent;
}

async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    throw new Refusal("bad-input", { code: "refusal.platform-says", words: error.message }, { trouble: error.trouble });
  }
}
