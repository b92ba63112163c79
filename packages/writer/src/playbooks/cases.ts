import type { Playbook } from "@earshot/core/draft/playbook";
import type { Language } from "@earshot/core/brand/brand";

type When = Partial<Pick<Playbook, "intents" | "sentiments" | "rating">> & Pick<Playbook, "technique">;

/** The cases every language has an answer for, and when each applies. */
const cases = {
  praise: { intents: ["praise"], technique: "thanks" },
  "praise-rated": { intents: ["praise"], rating: [0.8, 1], technique: "thanks" },
  complaint: { intents: ["complaint"], technique: "empathy" },
  "complaint-low-rating": { intents: ["complaint"], rating: [0, 0.4], technique: "empathy" },
  mixed: { intents: ["complaint", "praise"], sentiments: ["mixed"], technique: "empathy" },
  question: { intents: ["question"], technique: "problem-solution-benefit" },
  request: { intents: ["request"], technique: "problem-solution-benefit" },
  refund: { intents: ["refund"], technique: "empathy" },
  cancellation: { intents: ["cancellation"], technique: "empathy" },
  delivery: { intents: ["delivery"], technique: "empathy" },
  defect: { intents: ["defect"], technique: "empathy" },
  outage: { intents: ["outage"], technique: "empathy" },
  "inquiry-order": { intents: ["refund", "cancellation", "delivery"], technique: "inquiry" },
  "inquiry-device": { intents: ["defect", "outage"], technique: "inquiry" },
  inquiry: { technique: "inquiry" },
  "holding-safety": { intents: ["safety"], technique: "holding" },
  "holding-self-harm": { intents: ["self-harm"], technique: "holding" },
  "holding-misconduct": { intents: ["misconduct"], technique: "holding" },
  "holding-privacy": { intents: ["privacy"], technique: "holding" },
  "holding-legal": { intents: ["legal", "press"], technique: "holding" },
  "holding-unscored": { sentiments: ["unscored"], technique: "holding" },
  holding: { technique: "holding" },
} as const satisfies Record<string, { [K in keyof When]: Readonly<When[K]> }>;

export type Case = keyof typeof cases;

/** A language's starter playbooks; raise `version` when their texts change. */
export function starters(
  language: Language,
  version: number,
  texts: Record<Case, string[]>,
  formality?: "formal" | "friendly",
): Playbook[] {
  return Object.entries(texts).map(([name, sentences]) => {
    const variants = sentences.map((text) =>
      language === "zh-Hant" ? `${text}（{signature}）` : `${text} – {signature}`,
    );
    const { technique, intents = [], sentiments = [], rating }: When = structuredClone(cases[name as Case]) as When;
    const id = [language.toLowerCase(), name, ...(formality ? [formality] : [])].join(".");
    return { id, version, language, intents, sentiments, ...(rating && { rating }), technique, variants };
  });
}
