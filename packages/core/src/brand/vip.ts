import { audited } from "../audit/audited.ts";
import * as z from "zod";
import { readHistory } from "../at-risk/read-history.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { brandChanged } from "../outgoing-webhook/brand-changed.ts";
import { dueBy, soonerDue } from "../mention/due-by.ts";
import type { Incoming } from "../mention/mention.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { Vip, type Brand } from "./brand.ts";
import { getBrand } from "./change-brand.ts";

const MOST = 1000;
export const Asked = z.strictObject({ ...Vip.shape, vip: z.boolean() });

/** Lists an author among the brand's VIPs or takes them off; their open conversations follow at once, those of the newest 20 mentions. */
export async function setVip(ctx: Context, id: string, input: unknown): Promise<Brand> {
  permit(ctx, "approve", id);
  const { vip, ...who } = parse(Asked, input);
  const brand = await retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const others = (known.vips ?? []).filter((each) => !isSame(each, who));
    if (vip && others.length >= MOST) throw new Refusal("bad-input", { code: "refusal.vips-many", n: MOST });
    const next: Brand = { ...known, vips: vip ? [...others, who] : others, version: known.version + 1 };
    const was = others.length < (known.vips?.length ?? 0);
    await ctx.store.commit([
      { put: keys.brand(id), value: next, if: known.version },
      ...audited(ctx, {
        brand: id,
        what: vip ? "vip.listed" : "vip.unlisted",
        about: `${who.platform}:${who.author}`,
        before: { vip: was },
        after: { vip },
      }),
      ...brandChanged(ctx, known, next),
    ]);
    return next;
  });
  const author = { id: who.author, name: who.name };
  const { conversations } = await readHistory(ctx, id, { platform: who.platform, author });
  for (const each of conversations.values()) {
    if (each.status === "open" && (each.vip === true) !== vip) await follow(ctx, brand, each.id, vip);
  }
  return brand;
}

function follow(ctx: Context, brand: Brand, id: string, vip: boolean): Promise<void> {
  return retryOnConflict(async () => {
    const known = await ctx.store.get(keys.conversation(brand.id, id));
    if (!known || known.status !== "open" || (known.vip === true) === vip) return;
    const next = moved(known, { vip: vip ? true : undefined, ...(vip && raised(brand, known)) });
    const what = vip ? "vip-listed" : "vip-unlisted";
    await ctx.store.commit([saved(next), happened(next, { at: ctx.now().toISOString(), by: actorId(ctx), what })]);
  });
}

/** An unhappy VIP's conversation is high at least, and due so much sooner. */
function raised(brand: Brand, known: Conversation): Patch {
  const { sentiment, urgency, lane } = known;
  const unhappy = sentiment === "negative" || sentiment === "mixed";
  if (!unhappy || lane === "aside" || urgency === "critical" || urgency === "high") return {};
  const higher = { ...known, urgency: "high" as const };
  return { urgency: "high", ...soonerDue(known, dueBy(brand, higher, known.dueFrom ?? known.heardAt)) };
}

export function isVip(
  { vips }: Pick<Brand, "vips">,
  { platform, author }: Pick<Incoming, "platform" | "author">,
): boolean {
  return (vips ?? []).some((each) => isSame(each, { platform, author: author.id }));
}

const isSame = (a: Pick<Vip, "platform" | "author">, b: Pick<Vip, "platform" | "author">) =>
  a.platform === b.platform && a.author === b.author;
