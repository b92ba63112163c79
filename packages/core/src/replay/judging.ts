/**
 * What else is compared than the change itself, none of which is saved. `anew`: what was judged when it was heard, with how this classifier judges
 * it; `uncorrected`: with and without what was learned from people's corrections; `model`: with and without the language model that is set.
 */
export const judgings = ["anew", "uncorrected", "model"] as const;
export type Judging = (typeof judgings)[number];
