import { Language, type Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { languagesTaken } from "../digest/counts.ts";
import { dayOf } from "../digest/calendar.ts";

const DAYS = 28;
/** A language of which less than this part was heard is nobody's to be spoken to in. */
const LEAST = 0.05;

/** The languages that a brand's customers are spoken to in: its usual one, and what was heard of late. */
export async function languagesOf(ctx: Pick<Context, "store" | "now">, brand: Brand): Promise<Language[]> {
  const now = ctx.now().getTime();
  const days = Array.from({ length: DAYS }, (_, n) => dayOf(new Date(now - n * 86_400_000), brand.timeZone));
  const taken = await languagesTaken(ctx, brand.id, days);
  const all = Object.values(taken).reduce((sum, n) => sum + n, 0);
  const heard = Language.options.filter((language) => (taken[language] ?? 0) > all * LEAST);
  const languages = new Set([...(brand.usualLanguage ? [brand.usualLanguage] : []), ...heard]);
  return languages.size > 0 ? [...languages] : ["en"];
}
