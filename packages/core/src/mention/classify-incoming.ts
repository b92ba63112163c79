import type { Brand } from "../brand/brand.ts";
import { isMuted } from "../brand/muted.ts";
import { matchTerms } from "../terms/match-terms.ts";
import { readTerms } from "../terms/read-terms.ts";
import { withCorrection } from "../classification/apply-correction.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Incoming } from "./mention.ts";

/** Judges a mention with what is known of the brand: its own names are never evidence, and what people corrected stays corrected. */
export async function classifyIncoming(ctx: Context, brand: Brand, incoming: Incoming): Promise<Classification> {
  const { title, text, language, rating, kind } = incoming;
  const query = readTerms(brand.terms);
  const terms = query.any.flatMap(({ all }) => all.map((term) => term.text));
  // In the forms in which the text has them, too: a Boldognál is as little praise as a Boldog.
  const forms = (matchTerms(query, text) ?? []).map(({ start, end }) => text.slice(start, end));
  const judged = await ctx.classifier.classify({
    text,
    kind,
    names: [...new Set([brand.name, ...terms, ...forms])],
    ...(brand.listed && { listed: brand.listed }),
    ...(brand.matters && { matters: brand.matters.map(({ name, words }) => ({ matter: name, words })) }),
    ...(brand.usualLanguage && { usual: brand.usualLanguage }),
    ...(brand.bias && brand.learns !== false && { bias: brand.bias }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(rating && { rating }),
  });
  const heard = farHeard(brand, incoming, judged);
  const known = brand.corrected ? await withCorrection(ctx, brand.id, text, heard) : heard;
  return isMuted(brand, incoming, ctx.now()) ? setAside(known) : known;
}

const REACH = 10_000;

/** What an unhappy author with many followers says is high at least. */
function farHeard({ reachFrom = REACH }: Brand, { author }: Incoming, judged: Classification): Classification {
  const { urgency, sentiment } = judged;
  const unhappy = sentiment === "negative" || sentiment === "mixed";
  if (!unhappy || urgency === "critical" || urgency === "high" || (author.followers ?? 0) < reachFrom) return judged;
  const evidence = [{ label: "urgency:high", because: `${author.followers} followers` }, ...judged.evidence];
  return { ...judged, urgency: "high", needsReply: true, evidence };
}

/** A muted author's words are set aside, but what is critical is never. */
function setAside(judged: Classification): Classification {
  if (judged.urgency === "critical") return judged;
  const evidence = [{ label: "muted", because: "the author is muted" }, ...judged.evidence];
  return { ...judged, urgency: "low", needsReply: false, lane: "aside", evidence };
}
