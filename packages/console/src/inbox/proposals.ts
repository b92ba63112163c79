import type { Alternative, Draft, Kind } from "@earshot/core/draft/draft";

/** A text that may be put into the editor; `edited` when a person wrote it. */
export type Proposal = Pick<Alternative, "text" | "objections" | "from"> & { name: Kind | "edited" | "draft" };

/** As many as there are keys for. */
const MOST = 5;

/** The newest draft and what is proposed beside it, each text once. */
export function proposalsOf(draft: Draft | undefined, isEdited: boolean): Proposal[] {
  if (!draft) return [];
  const { text, objections, kind = "draft", alternatives = [] } = draft;
  const all: Proposal[] = [
    { name: isEdited ? "edited" : kind, text, objections },
    ...alternatives.map(({ kind: name, ...rest }) => ({ ...rest, name })),
  ];
  const seen = new Set<string>();
  return all.filter((each) => each.text.trim() !== "" && !seen.has(each.text) && seen.add(each.text)).slice(0, MOST);
}

/** Whether somebody typed it: it is more than what was proposed. */
export function isOwnText(typed: string | undefined, proposals: readonly Proposal[]): typed is string {
  return typed !== undefined && typed.trim() !== "" && proposals.every(({ text }) => text !== typed);
}
