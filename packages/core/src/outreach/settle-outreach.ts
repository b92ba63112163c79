import { audited } from "../audit/audited.ts";
import * as z from "zod";
import { Language } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { getBrand } from "../brand/change-brand.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { saveArticle } from "../knowledge/save-article.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Outreach } from "./outreach.ts";
import { savedOutreach } from "./saved-outreach.ts";

export const Settled = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("used") }),
  z.strictObject({ is: z.literal("dismissed"), reason: z.string().trim().min(1, "input.say-why").max(500) }),
]);

export const Notice = z.strictObject({
  language: Language,
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(8000),
});

/** Says that a proposal was used, or why it is not. */
export async function settleOutreach(ctx: Context, brand: string, id: string, input: unknown): Promise<Outreach> {
  permit(ctx, "tell", brand);
  const settled = parse(Settled, input);
  const done = { by: actorId(ctx), at: ctx.now().toISOString(), ...settled };
  return changed(ctx, brand, id, (one) => ({ ...one, done }), settled);
}

/** Saves what a person made of a proposal's notice as an article, which holds as long as its cause; drafts cite it from then on. */
export async function saveNotice(ctx: Context, brand: string, id: string, input: unknown): Promise<Outreach> {
  permit(ctx, "approve", brand);
  const { language, title, text } = parse(Notice, input);
  const [{ timeZone }, { cause }] = await Promise.all([getBrand(ctx, brand), undecided(ctx, brand, id)]);
  const article = await saveArticle(ctx, brand, language, `notice-${id}`, {
    title,
    text,
    validFrom: dayOf(ctx.now(), timeZone),
    ...(cause.kind === "closed" && { validUntil: cause.to }),
  });
  return changed(ctx, brand, id, (one) => ({ ...one, articles: { ...one.articles, [language]: article.id } }));
}

async function undecided(ctx: Context, brand: string, id: string): Promise<Outreach> {
  const one = await ctx.store.get(keys.outreach(brand, id));
  if (!one) throw new Refusal("not-found", { code: "refusal.no-outreach", id });
  const { done } = one;
  if (done)
    throw new Refusal("taken", { code: "refusal.done-already", name: await nameOf(ctx, done.by) }, { by: done.by });
  return one;
}

function changed(
  ctx: Context,
  brand: string,
  id: string,
  change: (one: Outreach) => Outreach,
  settled?: z.output<typeof Settled>,
): Promise<Outreach> {
  return retryOnConflict(async () => {
    const one = await undecided(ctx, brand, id);
    const next = { ...change(one), version: one.version + 1 };
    await ctx.store.commit([
      savedOutreach(next),
      ...(settled ? audited(ctx, { brand, what: "outreach.settled", about: id, after: settled }) : []),
    ]);
    return next;
  });
}
