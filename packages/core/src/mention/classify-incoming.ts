import type { Brand } from "../brand/brand.ts";
import { isMuted } from "../brand/muted.ts";
import { isVip } from "../brand/vip.ts";
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

/** What an unhappy VIP says, or one with many followers, is high at least. */
function farHeard(brand: Brand, incoming: Incoming, judged: Classification): Classification {
  const { urgency, sentiment } = judged;
  const unhappy = sentiment === "negative" || sentiment === "mixed";
  const { followers = 0 } = incoming.author;
  const vip = isVip(brand, incoming);
  if (!unhappy || urgency === "critical" || urgency === "high") return judged;
  if (!vip && followers < (brand.reachFrom ?? REACH)) return judged;
  const because = vip ? "the author is on the VIP list" : `${followers} followers`;
  const evidence = [{ label: "urgency:high", because }, ...judged.evidence];
  return { ...judged, urgency: "high", needsReply: true, evidence };
}

/** A muted author's words are set aside, but what is critical is never. */
function setAside(judged: Classification): Classification {
  if (judged.urgency === "critical") return judged;
  const evidence = [{ label: "muted", because: "the author is muted" }, ...judged.evidence];
  return { ...judged, urgency: "low", needsReply: false, lane: "aside", evidence };
}
