import type { Language } from "@earshot/core/brand/brand";

const tags: [RegExp, Language][] = [
  [/^en\b/i, "en"],
  [/^(he|iw)\b/i, "he"],
  [/^(fa|per|pes)\b/i, "fa"],
  [/^hu\b/i, "hu"],
  [/^lt\b/i, "lt"],
  [/^zh-(hant|tw|hk|mo)\b/i, "zh-Hant"],
];

/** The language to answer in, from a BCP 47 tag; undefined where Earshot writes none (plain "zh" does not say which script). */
export function replyLanguage(tag: string): Language | undefined {
  return tags.find(([pattern]) => pattern.test(tag))?.[1];
}
