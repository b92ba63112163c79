import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Digest } from "./digest.ts";
import { asHeard } from "./as-heard.ts";
import { digestKinds, type DigestKind } from "./kind.ts";

/** More than a year of days. */
const MOST = 400;

/** A brand's newest digests, of one kind or of all, newest first; at most 400 of a kind. */
export async function listDigests(ctx: Context, brand: string, kind?: DigestKind): Promise<Digest[]> {
  permit(ctx, "hear", brand);
  const kinds = kind ? [kind] : digestKinds;
  const pages = await Promise.all(
    kinds.map((one) =>
      ctx.store.page<Digest>(keys.digests(brand), { prefix: `${one}-`, backwards: true, limit: MOST }),
    ),
  );
  const digests = pages.flatMap(({ items }) => items.map(({ value }) => asHeard(ctx, value)));
  return digests.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
}
