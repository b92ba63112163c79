import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { dayOf, firstDayOfOther, periodFrom } from "../digest/calendar.ts";
import { mentionsOf } from "../digest/mentions-of.ts";
import { outcomesOf, parityOf, type Parity as ParityFigures } from "../figures/answering.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";

export const Asked = z.object({ days: z.coerce.number().int().min(1).max(90).default(30) });
/** So many mentions are read, spread evenly over the days; a thousand are some 250 read units. */
export const MOST_READ = 3000;
const AT_ONCE = 100;

export type Parity = ParityFigures & {
  days: number;
  /** False where not all of it was read. */
  whole: boolean;
};

/** Whether praise is answered as well as complaints are, in the last days. */
export async function parity(ctx: Context, brandId: string, input: unknown = {}): Promise<Parity> {
  permit(ctx, "hear", brandId);
  const { days } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const today = dayOf(ctx.now(), brand.timeZone);
  const asked = Array.from({ length: days }, (_, n) => firstDayOfOther("daily", today, n - days + 1));
  const { mentions, whole } = await mentionsOf(ctx, brandId, asked, MOST_READ);
  const wanting = mentions.filter(({ classification, deletedAt }) => classification.needsReply && !deletedAt);
  const ids = [...new Set(wanting.map(({ conversation }) => conversation))];
  const found: Conversation[] = [];
  for (let n = 0; n < ids.length; n += AT_ONCE) {
    const some = await ctx.store.getMany(ids.slice(n, n + AT_ONCE).map((id) => keys.conversation(brandId, id)));
    found.push(...some.filter((each) => each !== undefined));
  }
  const first = periodFrom("daily", asked[0]!, brand.timeZone).from;
  const at = ctx.now().toISOString();
  const within = { from: first, to: periodFrom("daily", today, brand.timeZone).to };
  return { days, ...parityOf(found.flatMap((each) => outcomesOf(brand, each, within, at))), whole };
}
