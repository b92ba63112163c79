import type { Term } from "@earshot/core/terms/query";
import { spellingsOf } from "@earshot/core/terms/spellings";

/**
 * The ways to write a term that are worth asking for, the plain one first. Searches take texts apart at spaces, hyphens and signs: who asks
 * for one word finds it with an ending behind a hyphen too, and tagged.
 */
export function spellings(term: Term): string[] {
  const [plain = term.text, ...others] = spellingsOf(term);
  const isOne = wordsOf(plain).length === 1;
  const joined = new Set([plain, ...others].map((each) => each.toLowerCase()));
  return [
    plain,
    ...others.filter((each) => {
      if (each.startsWith("#")) return !joined.has(each.slice(1).toLowerCase());
      return !isOne || !wordsOf(each).includes(plain.toLowerCase());
    }),
  ];
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s‐‑–-]+/u)
    .filter(Boolean);
