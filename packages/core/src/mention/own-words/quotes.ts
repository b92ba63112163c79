import { bare, isBlank, nextWritten, type Span } from "./lines.ts";
import { attributions, attributionStart, headers, originals } from "./word-lists.ts";

const MARKS = /^(?:>\s*)+/u;
const QUOTED = /^>/u;
/** A line that was wrapped in the middle of saying who wrote. */
const MOST_WRAPPED = 3;
const ENDS_IN_COLON = /[:：][\s\p{Bidi_Control}]*$/u;
const LONGEST_ATTRIBUTION = 300;
const MAIL = /<?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?/u;
const DIGIT = /\p{Nd}/u;

/** The lines of a text that quote another: behind ">", under who wrote it, or as a whole mail below. */
export function quotesIn(lines: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length;) {
    const quote = quoteAt(lines, at);
    if (quote) spans.push(quote);
    at = quote?.end ?? at + 1;
  }
  return spans;
}

function quoteAt(lines: readonly string[], at: number): Span | undefined {
  const line = bare(lines[at]!);
  if (line === "") return undefined;
  if ((/^[-_—–]/u.test(line) && originals.test(line)) || isHeaderBlock(lines, at))
    return { start: at, end: lines.length };
  const attribution = attributionAt(lines, at);
  if (attribution) {
    const below = nextWritten(lines, attribution.end);
    if (QUOTED.test(bare(lines[below] ?? ""))) return { start: at, end: endOfMarked(lines, below) };
    if (attribution.isMail && below < lines.length) return { start: at, end: lines.length };
  }
  return quotes(line) ? { start: at, end: endOfMarked(lines, at) } : undefined;
}

/** Marked lines, and the empty ones between them. */
function endOfMarked(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at = nextWritten(lines, at + 1)) {
    const line = bare(lines[at]!);
    if (!QUOTED.test(line) || (at > from && isBlank(lines[at - 1]) && !quotes(line))) break;
    end = at + 1;
  }
  return end;
}

/** "On Mon, 5 Jan 2026 at 10:00 Mia <mia@…> wrote:" on one line or wrapped; with an address it is surely a mail program's. */
function attributionAt(lines: readonly string[], at: number): { end: number; isMail: boolean } | undefined {
  if (!lines.slice(at, at + MOST_WRAPPED).some((line) => ENDS_IN_COLON.test(line))) return undefined;
  let whole = "";
  for (let end = at; end < Math.min(at + MOST_WRAPPED, lines.length); end++) {
    if (isBlank(lines[end])) return undefined;
    whole = `${whole} ${bare(lines[end]!)}`.trim();
    if (whole.length > LONGEST_ATTRIBUTION) return undefined;
    if (ENDS_IN_COLON.test(whole)) {
      if (!attributions.some((pattern) => pattern.test(whole))) return undefined;
      const isMail = MAIL.test(whole) && DIGIT.test(whole);
      if (end > at && !attributionStart.test(bare(lines[at]!))) {
        // The line above is no part of it where the lines below say it all.
        const below = attributionAt(lines, at + 1);
        if (below && (below.isMail || !isMail)) return undefined;
      }
      return { end: end + 1, isMail };
    }
  }
  return undefined;
}

/** "From: …", and at least two of "Sent:", "To:", "Subject:" right below. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (lines.length < at + 3 || !/^\P{L}{0,4}\p{L}{1,12}\**\s?[:：]/u.test(lines[at]!)) return false;
  const first = bare(lines[at]!).replaceAll("*", "");
  const language = headers.find(({ from }) => from.test(first));
  if (!language) return false;
  const others = lines
    .slice(at + 1, at + 6)
    .map((line) => bare(line).replaceAll("*", ""))
    .filter((line) => language.other.test(line));
  return others.length >= 2;
}

/** A line behind ">" that quotes words: no number, emoticon, arrow or comparison, and more than one word. */
function quotes(line: string): boolean {
  if (!QUOTED.test(line)) return false;
  const words = line.replace(MARKS, "");
  if (!/^[\p{L}"'“”„«»‘’「『(¿¡*_[#@]/u.test(words) || /\s>\s/u.test(words)) return false;
  return /\S\s+\S/u.test(words) || /\p{Script=Han}{4}/u.test(words);
}

const TAG = /\[(\/?)quote\b[^\]\n]{0,200}\]/giu;

/** The parts of a text in [quote] … [/quote], nested ones with the outer; what is never closed is left alone. */
export function forumQuotesIn(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: tag, 1: closes } of text.matchAll(TAG)) {
    if (!closes && depth++ === 0) start = index;
    if (closes && depth > 0 && --depth === 0) spans.push({ start, end: index + tag.length });
  }
  return spans;
}
