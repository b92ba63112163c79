import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { parseChange } from "../parse.ts";
import type { Source } from "./source.ts";

type Secret = Record<string, unknown>;

/** A source's secrets as somebody gave them, those that were there before kept where nothing new came, checked by its connector's schema and sealed. */
export async function sealedSecret(
  ctx: Context,
  platform: string,
  given: Record<string, string> | undefined,
  before?: Secret,
): Promise<string | undefined> {
  const filled = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== ""));
  if (Object.keys(filled).length === 0) return undefined;
  const schema = ctx.connectors[platform]?.secret;
  if (!schema) throw new Refusal("bad-input", { code: "refusal.no-secret", platform });
  return ctx.vault.seal(JSON.stringify(parseChange(schema, before, filled)));
}

export async function openedSecret(ctx: Context, { secret }: Source): Promise<Secret | undefined> {
  return secret === undefined ? undefined : (JSON.parse(await ctx.vault.open(secret)) as Secret);
}

/** A source's secret with the parts that a platform gave anew, sealed. */
export async function mergedSecret(ctx: Context, source: Source, given: Secret): Promise<string> {
  return ctx.vault.seal(JSON.stringify({ ...(await openedSecret(ctx, source)), ...given }));
}
