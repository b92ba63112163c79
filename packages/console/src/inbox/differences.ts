import { diffArrays } from "diff";

export type Piece = { text: string; is: "same" | "added" | "removed" };

const words = new Intl.Segmenter(undefined, { granularity: "word" });
/** Longer texts are not compared: it would hold the page up. */
const MOST_CHARACTERS = 20_000;
const MOST_MS = 500;

/** What became of a text, word by word in any script; undefined when they are too long or too unlike to compare. */
export function differencesBetween(before: string, after: string): Piece[] | undefined {
  if (before.length + after.length > MOST_CHARACTERS) return undefined;
  const changes = diffArrays(wordsOf(before), wordsOf(after), { timeout: MOST_MS });
  return changes?.map(({ value, added, removed }) => ({
    text: value.join(""),
    is: added ? "added" : removed ? "removed" : "same",
  }));
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}
