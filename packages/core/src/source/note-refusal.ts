import type { Context } from "../context.ts";
import { updateSource } from "./change-source.ts";
import { credentialState } from "./credential.ts";
import type { Source } from "./source.ts";

/** A source whose sign-in the platform has just refused. */
export function withRefusal(ctx: Context, source: Source, why: string): Source {
  const { refused, ...known } = source.credential ?? { givenAt: source.createdAt };
  const at = ctx.now().toISOString();
  return { ...source, credential: { ...known, refused: { at, times: (refused?.times ?? 0) + 1, why } } };
}

/** A source whose sign-in the platform has just taken. */
export function withoutRefusal(source: Source): Source {
  if (!source.credential?.refused) return source;
  const { refused: _, told: __, ...known } = source.credential;
  return { ...source, credential: known };
}

/** Puts on record that the platform refused our sign-in; after the second time in a row it is dead, and the owner is told. */
export async function noteRefusal(ctx: Context, { brand, id }: Source, why: string): Promise<void> {
  const source = await updateSource(ctx, brand, id, (known) => withRefusal(ctx, known, why));
  if (source) await askToTell(ctx, source);
}

/** Has the owner told, once, of a sign-in that is dead or will be. */
export async function askToTell(ctx: Context, source: Source): Promise<void> {
  const level = credentialState(source, ctx.now())?.level;
  if ((level !== "dead" && level !== "expiring") || source.credential?.told === level) return;
  await ctx.queues.send("digest", [{ brand: source.brand, kind: "notice", source: source.id }]);
}
