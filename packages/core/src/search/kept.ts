import type { Mention } from "../mention/mention.ts";
import { searchable } from "./searchable.ts";

export const kinds = ["mention", "reply", "note"] as const;
export type Kind = (typeof kinds)[number];

/** One text that can be found, without the text: what it is, where its record lies, and what searches are narrowed by. */
export type Entry = {
  kind: Kind;
  /** A mention's or a reply's id; the sort key of a note's event. */
  id: string;
  conversation: string;
  /** ISO 8601, UTC: first seen, approved, noted. */
  at: string;
  /** BCP 47, or `und`. */
  language: string;
  platform: string;
  source: string;
  /** When its record is forgotten (ms), and after how many days that is; absent: never. */
  until?: number;
  keep?: number;
};

/** An entry with its folded text, and the places in it before which a joiner stood. */
export type Kept = Entry & { text: string; seams: number[] };

export function withText(entry: Entry, parts: readonly string[]): Kept {
  const { text, seams } = searchable(parts);
  return { ...entry, text, seams: [...seams] };
}

/** All that is written in a mention, its text first. */
export function partsOf({ title, text, beside }: Pick<Mention, "title" | "text" | "beside">): string[] {
  return [text, ...(title ? [title] : []), ...(beside ?? []).map((aside) => aside.text)];
}

export const nameOf = ({ kind, conversation, id }: Pick<Entry, "kind" | "conversation" | "id">): string =>
  kind === "note" ? `${kind} ${conversation} ${id}` : `${kind} ${id}`;
