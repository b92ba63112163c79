import type { LengthLimit } from "../connector.ts";
import { fits } from "./length.ts";

/** A sentence with the space that follows it, and what it is worth to the reply (0 unless said). */
export type Sentence = { text: string; worth?: number };

/**
 * As many whole sentences as fit: what is worth least goes first, from the end. Empty when not one fits.
 * Sentences are never cut, and those that share a bidi isolate stand or fall together.
 */
export function fitted(sentences: readonly Sentence[], limit: LengthLimit): string {
  const left = joinedByIsolate(sentences);
  while (left.length > 0) {
    const text = left
      .map((sentence) => sentence.text)
      .join("")
      .trim();
    if (fits(text, limit)) return text;
    const least = Math.min(...left.map(({ worth }) => worth));
    left.splice(
      left.findLastIndex(({ worth }) => worth === least),
      1,
    );
  }
  return "";
}

function joinedByIsolate(sentences: readonly Sentence[]): Required<Sentence>[] {
  const joined: Required<Sentence>[] = [];
  let depth = 0;
  for (const { text, worth = 0 } of sentences) {
    const open = depth > 0 ? joined.pop() : undefined;
    joined.push({ text: (open?.text ?? "") + text, worth: Math.max(worth, open?.worth ?? 0) });
    depth = depthAfter(text, depth);
  }
  return joined;
}

function depthAfter(text: string, depth: number): number {
  for (const character of text) {
    if (character >= "\u2066" && character <= "\u2068") depth++;
    else if (character === "\u2069") depth = Math.max(0, depth - 1);
  }
  return depth;
}
