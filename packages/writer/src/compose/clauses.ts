import { sentencesOf } from "@earshot/core/draft/sentences";

/** A stretch of the mention, in UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number };

const PART = /[,;:–—…，、；：،؛]+\s*|\s[-–—]\s|\n+/gu;
/** Words that begin a new thought, by which a long sentence may be cut. */
const JOINT =
  /(?<=\s)(?:and|but|then|because|so|which|who|while|és|de|majd|mert|hogy|aki|ami|ir|bet|nes|kad|kol|kuri|kuris|و|اما|ولی|که|چون|אבל|כי|ואז)(?=\s)|(?:但是|可是|結果|而且|然後|因為|還|卻)/giu;

/** A text's clauses, each within one sentence, in order. */
export function clausesOf(text: string): Span[][] {
  let at = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const start = at;
    at += sentence.length;
    return sentence.split(/\n+/u).length > 1 ? lines(sentence, start) : [parts(sentence, start)];
  });
}

function lines(sentence: string, start: number): Span[][] {
  const spans: Span[][] = [];
  for (const match of sentence.matchAll(/[^\n]+/gu)) spans.push(parts(match[0], start + match.index));
  return spans;
}

function parts(sentence: string, from: number): Span[] {
  const cuts = [0];
  for (const match of sentence.matchAll(PART))
    if (!insideNumber(sentence, match.index)) cuts.push(match.index + match[0].length);
  for (const match of sentence.matchAll(JOINT)) cuts.push(match.index);
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
  return sorted
    .map((start, i) => ({ start: from + start, end: from + (sorted[i + 1] ?? sentence.length) }))
    .filter(({ start, end }) => end > start);
}

function insideNumber(text: string, at: number): boolean {
  return /\p{Nd}/u.test(text[at - 1] ?? "") && /\p{Nd}/u.test(text[at + 1] ?? "");
}
