import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import { intents, sentiments } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import { dayOf, daysFrom } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { isNarrow, isPartOf } from "../figures/part.ts";
import { parse } from "../parse.ts";
import type { Page } from "../store.ts";
import { permit } from "../team/permit.ts";
import type { Mention } from "./mention.ts";

const PAGE = 50;
const MOST_DAYS = 366;
/** So many are looked through for a page of what is narrowed; the next goes on from there. */
const MOST_LOOKED = 2000;
const LOOK = 200;

const word = z.string().min(1).max(200);

export const Asked = z.object({
  /** A day of the brand's calendar; or all of some days, both included. */
  day: z.iso.date().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: z.string().max(2000).optional(),
  sentiment: z.enum(sentiments).optional(),
  language: word.optional(),
  platform: word.optional(),
  intent: z.enum(intents).optional(),
  matter: word.optional(),
  /** A hashtag without its sign, in small letters. */
  tag: word.optional(),
});

type Heard = { day: string; items: Mention[]; next?: string };

/**
 * Everything heard on a day of the brand's own calendar, newest first, answered and closed ones too. Narrowed, it is what a number of a
 * digest was counted of: then without what its authors deleted, and without what was there before.
 */
export async function heardOn(ctx: Context, brandId: string, input: unknown): Promise<Heard> {
  permit(ctx, "hear", brandId);
  const { day: asked, from, to, after, ...part } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const today = dayOf(ctx.now(), brand.timeZone);
  const last = to ?? asked ?? today;
  if (from === undefined && !isNarrow(part)) {
    const page = await ctx.store.list<Mention>("heard", `${brandId}/${last}`, { limit: PAGE, after, backwards: true });
    return { day: last, items: page.items.map(({ value }) => value), ...(page.next && { next: page.next }) };
  }
  const days = daysFrom(from ?? last, last, MOST_DAYS + 1);
  if (days.length > MOST_DAYS) throw new Refusal("bad-input", { code: "refusal.days-many", n: MOST_DAYS });
  const start = after === undefined ? undefined : placeIn(after);
  const items: Mention[] = [];
  let looked = 0;
  let at: Place | undefined = start ?? { day: last };
  while (at && items.length < PAGE && looked < MOST_LOOKED) {
    const here: Place = at;
    const { day, after: rest } = here;
    const limit = isNarrow(part) ? LOOK : PAGE - items.length;
    const page: Page<Mention> = await ctx.store.list("heard", `${brandId}/${day}`, {
      limit,
      after: rest,
      backwards: true,
    });
    looked += page.items.length;
    items.push(...page.items.map(({ value }) => value).filter((mention) => isPartOf(part, mention)));
    const before = days[days.indexOf(day) - 1];
    at = page.next ? { day, after: page.next } : before === undefined ? undefined : { day: before };
  }
  return { day: last, items, ...(at && { next: Buffer.from(JSON.stringify(at)).toString("base64url") }) };
}

type Place = { day: string; after?: string };

const Placed = z.strictObject({ day: z.iso.date(), after: z.string().optional() });

function placeIn(after: string): Place {
  try {
    const { day, after: rest } = Placed.parse(JSON.parse(Buffer.from(after, "base64url").toString("utf8")));
    return { day, ...(rest !== undefined && { after: rest }) };
  } catch {
    throw new Refusal("bad-input", { code: "refusal.page-address" });
  }
}

export const Author = z.object({ platform: z.string().max(40), id: z.string().max(500) });

/** What one person said to this brand, newest first. */
export async function saidBy(ctx: Context, brand: string, input: unknown): Promise<{ items: Mention[] }> {
  permit(ctx, "hear", brand);
  const { platform, id } = parse(Author, input);
  const page = await ctx.store.list<Mention>("author", `${brand}/${platform}:${id}`, { limit: 20, backwards: true });
  return { items: page.items.map(({ value }) => value) };
}
