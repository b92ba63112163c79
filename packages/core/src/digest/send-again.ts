import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { permit } from "../team/permit.ts";
import type { Digest } from "./digest.ts";
import { storedDigest } from "./get-digest.ts";
import { replaceDigest } from "./mail-digest.ts";

const STILL_AT_IT_MS = 5 * 60_000;

/** Has a digest mailed once more because a person asks; the digest queue does it, and the digest then says how it went. */
export async function sendDigestAgain(ctx: Context, brandId: string, id: string): Promise<void> {
  permit(ctx, "tell", brandId);
  const [brand, digest] = await Promise.all([getBrand(ctx, brandId), storedDigest(ctx, brandId, id)]);
  if (isOnItsWay(digest, ctx.now())) throw new Refusal("taken", { code: "refusal.mailing" });
  const { mailingAt: _, mailedAt: __, mailTrouble: ___, version = 1, ...unmailed } = digest;
  if (!(await replaceDigest(ctx, digest, { ...unmailed, version: version + 1 })))
    throw new Refusal("taken", { code: "refusal.mailing-else" });
  await ctx.store.commit(audited(ctx, { brand: brandId, what: "digest.sent-again", about: id }));
  await ctx.queues.send("digest", [{ brand: brand.id, kind: digest.kind, again: id }]);
}

function isOnItsWay({ mailingAt, mailedAt, mailTrouble }: Digest, now: Date): boolean {
  return !mailedAt && !mailTrouble && mailingAt !== undefined && now.getTime() - Date.parse(mailingAt) < STILL_AT_IT_MS;
}
