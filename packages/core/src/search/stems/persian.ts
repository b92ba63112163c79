/** Plural, comparison, possession and what is spoken of them, joined to a word. */
const endings =
  /^(?:ها|ات|ان)?(?:یی|ی)?(?:تر|ترین)?(?:ام|ات|اش|یم|یت|یش|م|ت|ش|مان|تان|شان|مون|تون|شون)?(?:و|رو|را|ه)?$/u;
const plural = /(?:ها|ات)(?:یی|ی)?(?:ام|ات|اش|یم|یت|یش|م|ت|ش|مان|تان|شان|مون|تون|شون)?$/u;
const SHORTEST = 3;

/** A Persian word (folded, joined) without the plural and what follows it: کتاب‌هایم is of کتاب. */
export function persianStem(word: string): string {
  const stem = word.replace(plural, "");
  return stem.length >= SHORTEST ? stem : word;
}

/** Whether this can follow a word in one with it; one letter follows a long word only, since کارت is no کار. */
export function isPersianEnding(rest: string, word: string): boolean {
  return endings.test(rest) && (rest.length > 1 || rest === "ی" || word.length > SHORTEST);
}
