import type { Alternative, Draft, Fact, Tell } from "./draft.ts";
import { sentencesOf } from "./sentences.ts";

type Proposed = Pick<Draft, "text" | "technique" | "playbook" | "kind"> & {
  facts?: readonly Fact[];
  tells?: readonly Tell[];
};

/** The proposal that a text comes from: the one whose sentences it keeps most of. */
export function proposalOf(draft: Draft | undefined, text: string): Proposed | undefined {
  if (!draft) return undefined;
  const all: Proposed[] = [draft, ...(draft.alternatives ?? [])];
  return all.map((each) => ({ each, kept: kept(each, text) })).toSorted((a, b) => b.kept - a.kept)[0]!.each;
}

function kept(proposed: Proposed, text: string): number {
  if (proposed.text === text) return Infinity;
  return sentencesOf(proposed.text).filter((sentence) => sentence.trim() !== "" && text.includes(sentence.trim()))
    .length;
}

/** Every fact of a draft's proposals that still stands in the text. */
export function factsIn(draft: Draft | undefined, text: string): Fact[] {
  const all = [...(draft?.facts ?? []), ...(draft?.alternatives ?? []).flatMap(({ facts }: Alternative) => facts)];
  const seen = new Set<string>();
  return all.filter(
    (fact) => text.includes(fact.text) && !seen.has(fact.article + fact.text) && seen.add(fact.article + fact.text),
  );
}

/** What a new version of a draft takes over from the one that a person started from. */
export function takenOver(draft: Draft | undefined, text: string) {
  const from = proposalOf(draft, text);
  return {
    language: draft?.language ?? ("und" as const),
    technique: from?.technique ?? ("blank" as const),
    ...(from?.playbook && { playbook: from.playbook }),
    ...(from?.kind && { kind: from.kind }),
    ...(draft?.corrects && { corrects: draft.corrects }),
    ...(draft?.alternatives && { alternatives: draft.alternatives }),
    facts: factsIn(draft, text),
    tells: [...(from?.tells ?? [])],
  };
}
