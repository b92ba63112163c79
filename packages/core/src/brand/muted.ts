import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Context } from "../context.ts";
import type { Incoming } from "../mention/mention.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { brandChanged } from "../outgoing-webhook/brand-changed.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { Muted, type Brand } from "./brand.ts";
import { getBrand } from "./change-brand.ts";

const { platform, author, name } = Muted.shape;
const Until = Muted.shape.until.nullable();
export const Asked = z.union([
  z.strictObject({
    platform,
    author,
    name,
    /** Days from now, 1 to 365; 0 lets the author be heard again. */
    days: z.number().int().min(0).max(365),
  }),
  /** Back to what it was before (null: not muted), if it is still `from`. */
  z.strictObject({ platform, author, name, back: z.strictObject({ from: Until, to: Until }) }),
]);

/**
 * Sets an author's words aside for some days, or ends that, or takes either back. What has ended is dropped from the list.
 * @throws Refusal `taken` when it is to be taken back and somebody has changed it since
 */
export async function mute(ctx: Context, id: string, input: unknown): Promise<Brand> {
  permit(ctx, "approve", id);
  const asked = parse(Asked, input);
  const who = { platform: asked.platform, author: asked.author, name: asked.name };
  return retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const now = ctx.now();
    const was = known.muted?.find((each) => isSame(each, who))?.until ?? null;
    const others = (known.muted ?? []).filter((each) => !isSame(each, who) && Date.parse(each.until) > now.getTime());
    if ("back" in asked && was !== asked.back.from) throw new Refusal("taken", { code: "refusal.mute-since" });
    const until = untilOf(asked, now);
    const brand: Brand = {
      ...known,
      muted: until !== null ? [...others, { ...who, until }] : others,
      version: known.version + 1,
    };
    await ctx.store.commit([
      { put: keys.brand(id), value: brand, if: known.version },
      ...audited(ctx, {
        brand: id,
        what: until === null ? "author.unmuted" : "author.muted",
        about: `${who.platform}:${who.author}`,
        before: { until: was },
        after: { until },
      }),
      ...brandChanged(ctx, known, brand),
    ]);
    return brand;
  });
}

function untilOf(asked: z.output<typeof Asked>, now: Date): string | null {
  if ("back" in asked) return asked.back.to;
  return asked.days > 0 ? new Date(now.getTime() + asked.days * 86_400_000).toISOString() : null;
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
