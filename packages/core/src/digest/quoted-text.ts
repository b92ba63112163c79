import { masked } from "../mask.ts";

const MOST_GRAPHEMES = 280;
// Far more than 280 letters take, so that towers of combining marks cannot swell a digest.
const MOST_UNITS = 1400;
// Explicit directions would reach beyond the quote; the invisible marks that Persian spelling needs stay.
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\p{Cc}\s]+/gu;

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
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(safe)) {
    if (count === MOST_GRAPHEMES || index + segment.length > MOST_UNITS) return `${safe.slice(0, end).trimEnd()}…`;
    end = index + segment.length;
    count++;
  }
  return whole.length > MOST_UNITS * 2 ? `${safe}…` : safe;
}
