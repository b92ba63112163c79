import * as z from "zod";
import type { Context } from "../context.ts";
import type { Incoming } from "../mention/mention.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { Muted, type Brand } from "./brand.ts";
import { getBrand } from "./change-brand.ts";

const Asked = z.strictObject({
  platform: Muted.shape.platform,
  author: Muted.shape.author,
  name: Muted.shape.name,
  /** Days from now, 1 to 365; 0 lets the author be heard again. */
  days: z.number().int().min(0).max(365),
});

/** Sets an author's words aside for some days, or ends that. What has ended is dropped from the list. */
export async function mute(ctx: Context, id: string, input: unknown): Promise<Brand> {
  permit(ctx, "approver");
  const { days, ...who } = parse(Asked, input);
  return retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const now = ctx.now();
    const others = (known.muted ?? []).filter((each) => !isSame(each, who) && Date.parse(each.until) > now.getTime());
    const until = new Date(now.getTime() + days * 86_400_000).toISOString();
    const brand: Brand = {
      ...known,
      muted: days > 0 ? [...others, { ...who, until }] : others,
      version: known.version + 1,
    };
    await ctx.store.commit([{ put: keys.brand(id), value: brand, if: known.version }]);
    return brand;
  });
}

export function isMuted(
  { muted }: Brand,
  { platform, author }: Pick<Incoming, "platform" | "author">,
  now: Date,
): boolean {
  return (muted ?? []).some(
    (each) => isSame(each, { platform, author: author.id }) && Date.parse(each.until) > now.getTime(),
  );
}

const isSame = (a: Pick<Muted, "platform" | "author">, b: Pick<Muted, "platform" | "author">) =>
  a.platform === b.platform && a.author === b.author;
