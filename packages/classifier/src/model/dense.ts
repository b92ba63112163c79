import type { Feeling } from "../lexicon/polarity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../text/tokens.ts";

/** What a text looks like whatever its language: the inputs that carry over to a language or a source never seen. */
export const DENSE = 16;

/** Sums of feeling, signs and size, each roughly 0 to 2. */
export function denseOf(tokens: Token[], feelings: Feeling[], lexicon: Lexicon, text: string): Float32Array {
  const x = new Float32Array(DENSE);
  let units = 0;
  let lastBut = -1;
  for (let n = 0; n < tokens.length; n++) {
    const { kind, text: word, end, start } = tokens[n]!;
    if (kind === "word") {
      units++;
      if (lexicon.but.has(word)) lastBut = n;
      if (end - start > 2 && text.charCodeAt(start) < 91 && isCapital(text, start, end)) x[9]! += 0.4;
    } else if (kind === "han") units += (end - start) / 1.7;
    else if (kind === "link") x[7] = 1;
    else if (kind === "handle") x[8] = 1;
    else if (kind === "sign") {
      if (word[0] === "!" || word[0] === "！") x[5]! += word.length > 1 ? 1.5 : 1;
      else if (word[0] === "?" || word[0] === "？") x[6]! += 1;
    }
  }
  let after = 0;
  for (const { worth, emoji, turned, token } of feelings) {
    if (emoji) x[worth > 0 ? 2 : 3]! += Math.abs(worth) / 2;
    else x[worth > 0 ? 0 : 1]! += Math.abs(worth) / 2.5;
    if (turned) x[11]! += 1;
    if (token > lastBut) after += worth / 2.5;
  }
  const good = x[0]!;
  const bad = x[1]!;
  for (const n of [0, 1, 2, 3, 5, 6, 9, 11]) x[n] = Math.log1p(x[n]!);
  x[4] = Math.log1p(units) / 3;
  x[10] = (good - bad) / Math.sqrt(1 + good + bad);
  x[12] = lastBut >= 0 ? Math.tanh(after) : 0;
  x[13] = good + bad === 0 ? 1 : 0;
  x[14] = ((good - bad) * 4) / (units + 4);
  x[15] = ((good + bad) * 4) / (units + 4);
  return x;
}

function isCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}
