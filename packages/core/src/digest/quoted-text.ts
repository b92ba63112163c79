import { masked } from "../mask.ts";

const MOST_GRAPHEMES = 280;
// Far more than 280 letters take, so that towers of combining marks cannot swell a digest.
const MOST_UNITS = 1400;
// Explicit directions would reach beyond the quote; the invisible marks that Persian spelling needs stay.
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\p{Cc}\s]+/gu;

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a digest shows of a text: masked, on one line, cut between whole characters. */
export function quotedText({ title, text }: { title?: string | undefined; text: string }): string {
  const whole = [title, text].filter(Boolean).join(" — ");
  const line = whole
    .slice(0, MOST_UNITS * 2)
    .toWellFormed()
    .replace(directions, "")
    .replace(controls, " ")
    .trim();
  const safe = masked(line);
  const cut = firstPart(safe);
  if (cut === undefined) return whole.length > MOST_UNITS * 2 ? `${safe}…` : safe;
  return `${cut}…`;
}

/** As much of it as is shown: whole sentences where the first of them fit and are no mere beginning; undefined when that is all. */
function firstPart(safe: string): string | undefined {
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(safe)) {
    if (count === MOST_GRAPHEMES || index + segment.length > MOST_UNITS) {
      const sentence = lastSentenceEnd(safe, end);
      return safe.slice(0, sentence > end / 3 ? sentence : end).trimEnd();
    }
    end = index + segment.length;
    count++;
  }
  return undefined;
}

function lastSentenceEnd(text: string, before: number): number {
  let last = 0;
  for (const { index, segment } of sentences.segment(text.slice(0, before + 1))) {
    const end = index + segment.length;
    if (end <= before) last = end;
  }
  return last;
}
