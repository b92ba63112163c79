import type { Search } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { spellings } from "../searches/spellings.ts";

/**
 * The hashtags to read: those of the settings, or each of the brand's terms written as one word, and as people write it otherwise. Those of
 * the settings are for all clauses.
 */
export function hashtagsOf(settings: { hashtags?: string | undefined }, { any }: Query): Search[] {
  const own = (settings.hashtags ?? "").split(/[,\s]+/u).filter(Boolean);
  const all = any.map((_, clause) => clause);
  const tags = new Map<string, Search>();
  const add = (written: string, clauses: number[], always: boolean) => {
    const tag = tagOf(written);
    // A tag of digits alone is no tag there.
    if (!/[\p{L}\p{M}_]/u.test(tag)) return;
    const known = tags.get(tag);
    tags.set(tag, {
      text: `#${tag}`,
      clauses: [...new Set([...(known?.clauses ?? []), ...clauses])],
      always: always || known?.always === true,
    });
  };
  for (const tag of own) add(tag, all, true);
  if (own.length === 0) {
    any.forEach((clause, at) => {
      for (const term of clause.all) spellings(term).forEach((spelling, n) => add(spelling, [at], n === 0));
    });
  }
  return [...tags.values()];
}

function tagOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\u200c]/gu, "");
}
