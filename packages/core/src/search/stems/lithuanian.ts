/** Endings of nouns and adjectives in all cases, without diacritics. */
const endings =
  /(?:iausi[aeo]?[is]?|i?uose|iose|[oey]se|i[ae]ms|iais|[oei]mis|[aoei]ms|ais|[oeyu]je|iai|iui|iaus|iu[sm]?i?|ios|ies|ias|i[aoe]m?|ai|aus|[aeiouy][sm]|u[im]i?|[aeiouy])$/u;
const SHORTEST = 3;

/** A Lithuanian word (folded) without its ending; č and dž before soft endings are t and d: viešbučio and viešbutis are one. */
export function lithuanianStem(word: string): string {
  const stem = word.replace(endings, "");
  if (stem.length < SHORTEST) return word;
  return stem.replace(/c$/u, "t").replace(/dz$/u, "d");
}
