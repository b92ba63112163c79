import { hashOf } from "../ids.ts";
import { masked } from "../mask.ts";
import { ownWords } from "./own-words/own-words.ts";
import { withWindowsSigns } from "../windows-signs.ts";
import { CUT_MARK, TEXT_LIMIT, type Incoming } from "./mention.ts";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const TITLE_LIMIT = 2000;

/** A mention with its author's own words alone as its text; very long ones cut at a whole character, with a mark that says so. */
export function cut(given: Incoming): Incoming {
  const incoming = ownWords(given);
  return {
    ...incoming,
    text: shortened(incoming.text, TEXT_LIMIT),
    ...(incoming.title !== undefined && { title: shortened(incoming.title, TITLE_LIMIT) }),
  };
}

function shortened(text: string, limit: number): string {
  const whole = withWindowsSigns(text.toWellFormed().replaceAll("\u0000", ""));
  if (whole.length <= limit) return whole;
  return (
    whole
      .slice(0, limit - CUT_MARK.length)
      .toWellFormed()
      .replace(/\ufffd$/, "") + CUT_MARK
  );
}

/** Changes when, and only when, the author changed what they said. */
export function contentHash(incoming: Pick<Incoming, "title" | "text" | "rating">): string {
  const { title, text, rating } = incoming;
  return hashOf([title ?? "", text, rating ? [rating.value, rating.of] : null]);
}

/** The beginning of a text for lists, without phone numbers and the like, cut between whole characters as people see them. */
export function previewOf(incoming: Pick<Incoming, "title" | "text">, graphemes = 160): string {
  const whole = [incoming.title, incoming.text].filter(Boolean).join(" — ");
  const text = masked(
    whole
      .slice(0, graphemes * 20)
      .replace(/\s+/g, " ")
      .trim(),
  );
  // What people see as one character is one code unit at least.
  if (text.length <= graphemes) return text;
  let end = 0;
  let count = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (++count > graphemes) return `${text.slice(0, end)}…`;
    end = index + segment.length;
  }
  return text;
}
