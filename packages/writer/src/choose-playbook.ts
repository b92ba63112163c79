import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Classification, Intent } from "@earshot/core/classification/classifier";
import type { Technique } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite } from "@earshot/core/draft/writer";
import { isHolding } from "./playbooks/holding.ts";
import { isUnasked } from "./playbooks/unasked.ts";
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

/** The brand's own playbooks that apply, the most specific first: by the gravest intent they name, technique, rating, sentiment and form of address. */
export function choosePlaybooks(own: readonly Playbook[], situation: Case): Playbook[] {
  return own
    .filter(
      (playbook) =>
        !isHolding(playbook) &&
        !isUnasked(playbook) &&
        applies(playbook, situation) &&
        speaks(playbook, situation.technique),
    )
    .map((playbook) => ({ playbook, rank: rankOf(playbook, situation) }))
    .toSorted((a, b) => compare(b.rank, a.rank) || (a.playbook.id < b.playbook.id ? -1 : 1))
    .map(({ playbook }) => playbook);
}

function applies(playbook: Playbook, situation: Case): boolean {
  const { id, language, intents, sentiments, rating, matters = [] } = playbook;
  if (matters.length > 0 ? !isAbout(matters, situation) : answersBlindly(playbook)) return false;
  if (language !== situation.language || formalityOf(id) === other(situation.formality)) return false;
  if (intents.length > 0 && !intents.some((intent) => effectiveIntents(situation.classification).includes(intent)))
    return false;
  if (sentiments.length > 0 && !sentiments.includes(situation.classification.sentiment)) return false;
  if (!rating) return true;
  if (!situation.rating) return false;
  const share = situation.rating.value / situation.rating.of;
  return share >= rating[0] && share <= rating[1];
}

function isAbout(matters: readonly string[], { classification }: Case): boolean {
  const read = classification.reading?.matters ?? [];
  return read.some(({ matter }) => matters.includes(matter));
}

/** Figures answer one question and no other: such a text must say which matter it is for. */
function answersBlindly({ intents, variants }: Playbook): boolean {
  const asked = intents.length === 0 || intents.some((intent) => intent === "question" || intent === "request");
  return asked && variants.every((variant) => /\p{N}/u.test(variant.replace(/\{[a-z]+\}/gu, "")));
}

/** A holding reply is never replaced by a canned answer, nor thanks said to a complaint. */
function speaks({ technique: has }: Playbook, wanted: Technique): boolean {
  return wanted === "holding" || has === "holding" || has === "thanks" ? has === wanted : true;
}

function rankOf({ id, intents, sentiments, rating, technique, matters = [] }: Playbook, situation: Case): number[] {
  const present = effectiveIntents(situation.classification).filter((intent) => intents.includes(intent));
  const gravest = Math.max(0, ...present.map((intent) => BY_WEIGHT.length - BY_WEIGHT.indexOf(intent)));
  const claims = [
    matters.length > 0,
    technique === situation.technique,
    rating !== undefined,
    sentiments.length > 0,
    formalityOf(id) !== undefined,
  ].map(Number);
  return [gravest, ...claims];
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
