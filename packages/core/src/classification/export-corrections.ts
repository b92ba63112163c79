import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Correction } from "./correction.ts";

const PAGE = 200;

/** A brand's corrections as JSON lines in the shape that training reads: {text, label?, lang, source}, with urgency, intents, by and at beside. */
export async function* exportCorrections(ctx: Context, brand: string): AsyncGenerator<string> {
  permit(ctx, "manage", brand);
  await ctx.store.commit(audited(ctx, { brand, what: "exported.corrections" }));
  let after: string | undefined;
  do {
    const page = await ctx.store.page<Correction>(keys.corrections(brand), { after, limit: PAGE });
    for (const { value } of page.items) yield `${JSON.stringify(lineOf(brand, value))}\n`;
    after = page.next;
  } while (after);
}

function lineOf(brand: string, { text, language, verdict, by, at, corrected }: Correction) {
  const { sentiment, urgency, intents, needsReply } = verdict;
  return {
    text,
    ...(sentiment && sentiment !== "mixed" && { label: sentiment }),
    lang: language,
    source: `${language}-corrections-${brand}`,
    ...(sentiment === "mixed" && { sentiment }),
    ...(urgency && { urgency }),
    ...(intents && { intents }),
    ...(needsReply !== undefined && { needsReply }),
    by,
    at,
    corrected,
  };
}
