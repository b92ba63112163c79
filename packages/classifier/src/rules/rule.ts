import type { Intent, Urgency } from "@earshot/core/classification/classifier";

/** A pattern that decides: an intent, an urgency or both. Matched on the lower-cased text; global and Unicode-aware. */
export type Rule = { name: string; pattern: RegExp; intent?: Intent; urgency?: Urgency };

/** A language's rules, in the order in which they are tried, and what takes a match back when it stands right before it. */
export type LanguageRules = { rules: Rule[]; negation?: RegExp };

/** Words of a language with spaces, whole: neither letters before nor after. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** Anywhere in the text: for scripts without spaces, and for stems with prefixes or endings. */
export function anywhere(...alternatives: string[]): RegExp {
  return new RegExp(`(?:${alternatives.join("|")})`, "giu");
}
