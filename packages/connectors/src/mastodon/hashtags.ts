import type { Query } from "@earshot/core/terms/query";

const MOST_TAGS = 10;

/** The hashtags to read: those of the settings, or each of the brand's terms written as one word. */
export function hashtagsOf(settings: { hashtags?: string | undefined }, query: Query): string[] {
  const own = (settings.hashtags ?? "")
    .split(/[,\s]+/u)
    .map(tagOf)
    .filter(Boolean);
  const terms = query.any.flatMap(({ all }) => all.map(({ text }) => tagOf(text)));
  // A tag of digits alone is no tag there.
  const tags = (own.length > 0 ? own : terms).filter((tag) => /[\p{L}\p{M}_]/u.test(tag));
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

function tagOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\u200c]/gu, "");
}
