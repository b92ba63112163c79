import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Classification, Intent } from "@earshot/core/classification/classifier";
import type { Technique } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite } from "@earshot/core/draft/writer";
import { effectiveIntents } from "./technique.ts";

/** The graver matter decides which playbook speaks. */
const BY_WEIGHT: Intent[] = [
  "self-harm",
  "safety",
  "violence",
  "misconduct",
  "privacy",
  "legal",
  "press",
  "outage",
  "refund",
  "cancellation",
  "delivery",
  "defect",
  "complaint",
  "request",
  "question",
  "praise",
];

type Case = {
  technique: Technique;
  language: Language;
  classification: Classification;
  rating: ToWrite["mention"]["rating"];
  formality: Brand["voice"]["formality"];
};

/**
 * Playbooks that apply, the most specific first: the brand's own before the starters, then by the gravest intent they name,
 * by technique, rating, sentiment and form of address.
 */
export function choosePlaybooks(own: readonly Playbook[], starters: readonly Playbook[], situation: Case): Playbook[] {
  const replaced = new Set(own.map(({ id }) => id));
  const candidates = [
    ...own.map((playbook) => ({ playbook, own: true })),
    ...starters.filter(({ id }) => !replaced.has(id)).map((playbook) => ({ playbook, own: false })),
  ];
  return candidates
    .filter((candidate) => applies(candidate.playbook, situation) && speaks(candidate, situation.technique))
    .map(({ playbook, own: ours }) => ({ playbook, rank: rankOf(playbook, ours, situation) }))
    .toSorted((a, b) => compare(b.rank, a.rank) || (a.playbook.id < b.playbook.id ? -1 : 1))
    .map(({ playbook }) => playbook);
}

function applies({ id, language, intents, sentiments, rating }: Playbook, situation: Case): boolean {
  if (language !== situation.language || formalityOf(id) === other(situation.formality)) return false;
  if (intents.length > 0 && !intents.some((intent) => effectiveIntents(situation.classification).includes(intent)))
    return false;
  if (sentiments.length > 0 && !sentiments.includes(situation.classification.sentiment)) return false;
  if (!rating) return true;
  if (!situation.rating) return false;
  const share = situation.rating.value / situation.rating.of;
  return share >= rating[0] && share <= rating[1];
}

/** A holding reply is never replaced by a canned answer, nor thanks said to a complaint. */
function speaks({ playbook, own }: { playbook: Playbook; own: boolean }, wanted: Technique): boolean {
  const has = playbook.technique;
  if (wanted === "holding" || has === "holding") return has === wanted;
  if (wanted === "thanks" || has === "thanks") return has === wanted || (own && has !== "thanks");
  if (own) return true;
  return (has === "inquiry") === (wanted === "inquiry");
}

function rankOf({ id, intents, sentiments, rating, technique }: Playbook, own: boolean, situation: Case): number[] {
  const present = effectiveIntents(situation.classification).filter((intent) => intents.includes(intent));
  const gravest = Math.max(0, ...present.map((intent) => BY_WEIGHT.length - BY_WEIGHT.indexOf(intent)));
  const claims = [
    own,
    technique === situation.technique,
    rating !== undefined,
    sentiments.length > 0,
    formalityOf(id) !== undefined,
  ].map(Number);
  return [claims[0]!, gravest, ...claims.slice(1)];
}

function compare(a: number[], b: number[]): number {
  return a.map((each, i) => each - b[i]!).find((difference) => difference !== 0) ?? 0;
}

/** The last part of an id may say which form of address it is written in: `hu.complaint.formal`. */
function formalityOf(id: string): "formal" | "friendly" | undefined {
  const last = id.split(".").at(-1);
  return last === "formal" || last === "friendly" ? last : undefined;
}

function other(formality: Case["formality"]): Case["formality"] {
  return formality === "formal" ? "friendly" : "formal";
}
