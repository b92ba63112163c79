import type { Brand } from "../brand/brand.ts";
import { isVip } from "../brand/vip.ts";
import type { Context } from "../context.ts";
import type { Patch } from "../conversation/moves.ts";
import type { Mention } from "../mention/mention.ts";
import { readHistory } from "./read-history.ts";
import { isComplaint, risksOf } from "./risks.ts";

/** Whom we hear: a VIP or not; and of who complains, what their history warns of: two reads more, of at most 20 mentions. */
export async function standingOf(ctx: Context, brand: Brand, mention: Mention): Promise<Patch> {
  const vip = isVip(brand, mention) ? { vip: true as const } : { vip: undefined };
  if (mention.baseline || !isComplaint(mention.classification)) return vip;
  const history = await readHistory(ctx, brand.id, mention, mention.id);
  if (history.mentions.length === 0) return vip;
  const atRisk = risksOf(history, mention.conversation, new Date(mention.seenAt));
  return { ...vip, atRisk: atRisk.length > 0 ? atRisk : undefined };
}
