import type { Rule } from "./situation.ts";

const OVERRIDES = /[\u202A-\u202E]/g;

/** Characters that turn the direction of a text without anyone seeing them: old embeddings and overrides, and isolates left open. */
export const bidi: Rule = ({ text }) => {
  const stray = [...text.matchAll(OVERRIDES)].map(({ index }) => index);
  const all = [...stray, ...unbalanced(text)].toSorted((a, b) => a - b);
  if (all.length === 0) return [];
  return [
    {
      rule: "bidi",
      level: "stop",
      message: `It holds ${all.length === 1 ? "an invisible character that turns" : `${all.length} invisible characters that turn`} the direction of the text. Take ${all.length === 1 ? "it" : "them"} out, or retype the passage.`,
      start: all[0]!,
      end: all[0]! + 1,
    },
  ];
};

/** An isolate ends with its paragraph at the latest. */
function unbalanced(text: string): number[] {
  const wrong: number[] = [];
  let open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character >= "\u2066" && character <= "\u2068") open.push(i);
    if (character === "\u2069" && open.pop() === undefined) wrong.push(i);
    if (character === "\n" || character === "\u2029") {
      wrong.push(...open);
      open = [];
    }
  }
  return [...wrong, ...open];
}
