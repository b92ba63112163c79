import type { Stem } from "./stem.ts";

/**
 * Written on to the name: ی of an attribute or "a", ها of the plural, my/your/his, then را or its spoken forms. What stands after a joiner or
 * a space is a word of its own to matching.
 */
const endings = /^(?:ی|یی)?(?:ها)?(?:ی|یی|ایم|[یا]?[متش]|[یا]?(?:مان|تان|شان|مون|تون|شون|ش)م?)?(?:و|رو|را|ست)?$/u;
/** The spoken "is", which only ends a sentence. */
const is = /^(?:ی|ها)?ه$/u;

export function persianStems(word: string): Stem[] {
  return [
    {
      language: "fa",
      stem: word,
      test: ({ folded: tail, last }) => {
        if (/^[یا]?[متش]$/u.test(tail) && word.length < 4) return 0;
        // روحانیت is the clergy, not somebody's روحانی.
        if (tail.startsWith("ت") && word.endsWith("ی")) return 0;
        if (tail.startsWith("ا") && !word.endsWith("ه")) return 0;
        return endings.test(tail) || (last && is.test(tail)) ? 3 : 0;
      },
    },
  ];
}
