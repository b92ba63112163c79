/** A part of a phrase: what may stand there, and whether something must. */
type Part = { literals: string[] | undefined; must: boolean };

const SPLIT = /[\s*#…?^$.\\[\]{}+|()/]+/u;

/**
 * Words of which a text must have one for a phrase to match; undefined where none can be told. Of the phrase's parts that must stand
 * it is the one whose shortest alternative is longest.
 */
export function anchorsOf(phrase: string): string[] | undefined {
  let best: string[] | undefined;
  for (const { literals, must } of partsOf(phrase)) {
    if (!must || !literals || literals.length === 0) continue;
    if (!best || shortest(literals) > shortest(best)) best = literals;
  }
  return best;
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.length));
}

/** The phrase's parts at its outermost level: groups, and the words between them. Alternatives at that level make it one part. */
function partsOf(phrase: string): Part[] {
  if (alternativesOf(phrase).length > 1) return [{ literals: literalsOf(alternativesOf(phrase)), must: true }];
  const parts: Part[] = [];
  let at = 0;
  while (at < phrase.length) {
    if (phrase[at] === "(") {
      const end = closing(phrase, at);
      const inner = phrase.slice(at + 1, end);
      const optional = phrase[end + 1] === "?";
      const plain = !inner.startsWith("?");
      parts.push({ literals: plain ? literalsOf(alternativesOf(inner)) : undefined, must: plain && !optional });
      at = end + 1;
      continue;
    }
    const next = phrase.indexOf("(", at);
    const words = phrase.slice(at, next < 0 ? undefined : next);
    // A letter before "?" is optional, and a space before it is no word.
    for (const word of words.replace(/[^\s]\?/gu, " ").split(SPLIT))
      if (word !== "") parts.push({ literals: [folded(word)], must: true });
    at = next < 0 ? phrase.length : next;
  }
  return parts;
}

/** The longest word that each alternative cannot do without; undefined where one has none. */
function literalsOf(alternatives: readonly string[]): string[] | undefined {
  const literals: string[] = [];
  for (const alternative of alternatives) {
    const anchors = anchorsOf(alternative);
    if (!anchors) return undefined;
    literals.push(...anchors);
  }
  return literals;
}

function alternativesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    else if (text[at] === "|" && depth === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)];
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/[’ʼ]/g, "'");
}
