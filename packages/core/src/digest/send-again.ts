import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { permit } from "../team/permit.ts";
import type { Digest } from "./digest.ts";
import { getDigest } from "./get-digest.ts";
import { mailDigest } from "./mail-digest.ts";

const STILL_AT_IT_MS = 5 * 60_000;

/** Mails a digest once more because a person asks; returns it as it stands then. */
export async function sendDigestAgain(ctx: Context, brandId: string, id: string): Promise<Digest> {
  permit(ctx, "approver");
  const [brand, digest] = await Promise.all([getBrand(ctx, brandId), getDigest(ctx, brandId, id)]);
  if (isOnItsWay(digest, ctx.now()))
    throw new Refusal("taken", "It is being mailed at this moment. Look again in five minutes.");
  const { mailedAt: _, ...unmailed } = digest;
  if (!(await mailDigest(ctx, brand, unmailed)))
    throw new Refusal("taken", "Somebody else is mailing it at this moment.");
  return getDigest(ctx, brandId, id);
}

function isOnItsWay({ mailingAt, mailedAt, mailTrouble }: Digest, now: Date): boolean {
  return !mailedAt && !mailTrouble && mailingAt !== undefined && now.getTime() - Date.parse(mailingAt) < STILL_AT_IT_MS;
}
