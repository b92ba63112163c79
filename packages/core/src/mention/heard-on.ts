import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import type { Mention } from "./mention.ts";

const PAGE = 50;
export const Asked = z.object({ day: z.iso.date().optional(), after: z.string().optional() });

/** Everything heard on a day of the brand's own calendar, newest first, answered and closed ones too. */
export async function heardOn(
  ctx: Context,
  brandId: string,
  input: unknown,
): Promise<{ day: string; items: Mention[]; next?: string }> {
  permit(ctx, "hear", brandId);
  const { day: asked, after } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const day = asked ?? dayOf(ctx.now(), brand.timeZone);
  const page = await ctx.store.list<Mention>("heard", `${brandId}/${day}`, { limit: PAGE, after, backwards: true });
  return { day, items: page.items.map(({ value }) => value), ...(page.next && { next: page.next }) };
}

export const Author = z.object({ platform: z.string().max(40), id: z.string().max(500) });

/** What one person said to this brand, newest first. */
export async function saidBy(ctx: Context, brand: string, input: unknown): Promise<{ items: Mention[] }> {
  permit(ctx, "hear", brand);
  const { platform, id } = parse(Author, input);
  const page = await ctx.store.list<Mention>("author", `${brand}/${platform}:${id}`, { limit: 20, backwards: true });
  return { items: page.items.map(({ value }) => value) };
}
