const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many characters a person sees. */
export function graphemesIn(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
