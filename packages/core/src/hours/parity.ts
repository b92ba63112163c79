import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { dayOf, firstDayOfOther, periodFrom } from "../digest/calendar.ts";
import { outcomesOf, parityOf, type Outcome, type Parity as ParityFigures } from "../figures/answering.ts";
import { eachConversation } from "../figures/each-conversation.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";

export const Asked = z.object({ days: z.coerce.number().int().min(1).max(90).default(30) });

export type Parity = ParityFigures & { days: number };

/** Whether praise is answered as well as complaints are, in the last days: of all that is stored, as a digest counts it. */
export async function parity(ctx: Context, brandId: string, input: unknown = {}): Promise<Parity> {
  permit(ctx, "hear", brandId);
  const { days } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const today = dayOf(ctx.now(), brand.timeZone);
  const { from } = periodFrom("daily", firstDayOfOther("daily", today, 1 - days), brand.timeZone);
  const { to } = periodFrom("daily", today, brand.timeZone);
  const now = ctx.now().toISOString();
  const outcomes: Outcome[] = [];
  await eachConversation(ctx, brandId, from, (each) => outcomes.push(...outcomesOf(brand, each, { from, to }, now)));
  return { days, ...parityOf(outcomes) };
}
