import type { Language } from "@earshot/core/brand/brand";
import type { Playbook } from "@earshot/core/draft/playbook";
import { recipes, techniques, type Case } from "../compose/recipes.ts";

/** Raise it when a recipe or a phrase changes. */
const VERSION = 2;

const when: Record<Case, Pick<Playbook, "intents" | "sentiments"> & { rating?: [number, number] }> = {
  praise: { intents: ["praise"], sentiments: ["positive"] },
  fixed: { intents: ["praise"], sentiments: [] },
  rated: { intents: [], sentiments: [] },
  complaint: {
    intents: ["complaint", "refund", "delivery", "defect", "outage", "cancellation"],
    sentiments: ["negative"],
  },
  mixed: { intents: ["complaint", "praise"], sentiments: ["mixed"] },
  irony: { intents: ["complaint"], sentiments: [] },
  answer: { intents: ["question", "request"], sentiments: [] },
  question: { intents: ["question"], sentiments: [] },
  request: { intents: ["request"], sentiments: [] },
  unsure: { intents: [], sentiments: ["unscored", "neutral"] },
  grave: { intents: ["safety", "self-harm", "violence", "misconduct", "privacy", "legal", "press"], sentiments: [] },
};

/** What applies where a brand has no playbook of its own: a recipe of slots for each case, the same in every language; the words are in `phrases`. */
export function starterFor(language: Language, kind: Case): Playbook {
  const { intents, sentiments } = when[kind];
  const technique = techniques[kind];
  const variant =
    language === "zh-Hant" ? `${recipes[kind].warm}（{signature}）` : `${recipes[kind].warm} – {signature}`;
  return {
    id: `${language.toLowerCase()}.${kind}`,
    version: VERSION,
    language,
    intents: [...intents],
    sentiments: [...sentiments],
    technique: technique === "blank" ? "holding" : technique,
    variants: [variant],
  };
}

const languages: Language[] = ["en", "he", "fa", "hu", "zh-Hant", "lt"];

export const allStarters: readonly Playbook[] = languages.flatMap((language) =>
  (Object.keys(recipes) as Case[]).map((kind) => starterFor(language, kind)),
);
