import { urgencies } from "../classification/classifier.ts";
import type { Mention } from "../mention/mention.ts";
import type { Quote } from "./digest.ts";
import { quotedText } from "./quoted-text.ts";

const MOST_QUOTES = 5;

/** The best and the worst of what was said: by score and rating, one per author, languages mixed where there are several. */
export function bestAndWorst(mentions: Mention[]): { best: Quote[]; worst: Quote[] } {
  const scored = mentions.filter(isQuotable).map((mention) => ({ mention, feeling: feelingOf(mention) }));
  const good = scored.filter(({ mention, feeling }) => feeling > 0 && mention.classification.sentiment !== "negative");
  const bad = scored.filter(({ mention, feeling }) => feeling < 0 && mention.classification.sentiment !== "positive");
  return {
    best: picked(good.sort((a, b) => b.feeling - a.feeling || inOrder(a.mention, b.mention))),
    worst: picked(bad.sort((a, b) => a.feeling - b.feeling || inOrder(a.mention, b.mention))),
  };
}

export function quoteOf(mention: Mention): Quote {
  const { language, sentiment, score, abuse } = mention.classification;
  return {
    mention: mention.id,
    conversation: mention.conversation,
    platform: mention.platform,
    author: quotedText({ text: (mention.author.name || mention.author.handle || mention.author.id).slice(0, 80) }),
    language,
    sentiment,
    ...(score !== undefined && { score }),
    ...(mention.rating && { rating: mention.rating }),
    text: quotedText(mention),
    ...(abuse && { abuse }),
    ...(mention.url && { url: mention.url }),
    at: mention.firstSeenAt,
  };
}

/** From -1 to 1, out of the text's score and the stars; 0 when nobody can tell. */
export function feelingOf({
  classification: { score, sentiment },
  rating,
}: Pick<Mention, "classification" | "rating">): number {
  const signs = { positive: 0.5, negative: -0.5, mixed: 0, neutral: 0, unscored: undefined };
  const byText = score ?? signs[sentiment];
  const byStars =
    rating && rating.of > 1 ? Math.max(-1, Math.min(1, ((rating.value - 1) / (rating.of - 1)) * 2 - 1)) : undefined;
  const known = [byText, byStars].filter((part) => part !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, part) => sum + part, 0) / known.length;
}

function isQuotable(mention: Mention): boolean {
  const { visibility, deletedAt, classification, text, title } = mention;
  return (
    visibility === "public" &&
    !deletedAt &&
    !classification.intents.includes("spam") &&
    Boolean(text.trim() || title?.trim())
  );
}

function inOrder(a: Mention, b: Mention): number {
  const urgency = urgencies.indexOf(a.classification.urgency) - urgencies.indexOf(b.classification.urgency);
  const reach = (b.author.followers ?? 0) - (a.author.followers ?? 0);
  return (
    urgency ||
    reach ||
    (a.firstSeenAt < b.firstSeenAt ? -1 : a.firstSeenAt > b.firstSeenAt ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The strongest of each language first, then the strongest of the rest. */
function picked(ranked: { mention: Mention }[]): Quote[] {
  const single = firstOfEach(ranked, ({ mention }) => `${mention.platform}:${mention.author.id}`);
  const leaders = firstOfEach(single, ({ mention }) => mention.classification.language);
  const chosen = new Set([...new Set([...leaders, ...single])].slice(0, MOST_QUOTES));
  return single.filter((one) => chosen.has(one)).map(({ mention }) => quoteOf(mention));
}

function firstOfEach<T>(items: T[], by: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(by(item))) first.set(by(item), item);
  return [...first.values()];
}
