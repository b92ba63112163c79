import type { Brand } from "../brand/brand.ts";
import type { Draft } from "../draft/draft.ts";

/** Who wrote a text: the person who types what no draft has, or who saved the draft that has it; undefined where Earshot proposed it. */
export function writerOf(
  { voice }: Pick<Brand, "voice">,
  drafts: readonly Draft[],
  text: string,
  person: string,
): string | undefined {
  const bare = unsigned(text, voice);
  const isSame = (each: { text: string }) => unsigned(each.text, voice) === bare;
  if (drafts.some((draft) => isMachine(draft.by) && isSame(draft))) return undefined;
  if (drafts.some(({ alternatives = [] }) => alternatives.some(isSame))) return undefined;
  return drafts.find(isSame)?.by ?? person;
}

/** Drafts of Earshot's own are signed with the writer's version. */
export const isMachine = (by: string) => by.startsWith("writer ") || by === "earshot";

/** In the name of another the same text is no other. */
export function unsigned(text: string, { signature, signatures }: Brand["voice"]): string {
  const all = [signature, ...Object.values(signatures ?? {})].filter((each) => each !== "");
  return all
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, each) => left.replaceAll(each, "{signature}"), text)
    .trim();
}
