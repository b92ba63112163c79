const variants: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک", ۀ: "ه", ة: "ه" };

/** How a text is compared: without case, accents, joiners and the variants of Arabic letters. */
function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(/[\p{M}\u200c\u200d]/gu, "");
  return bare.toLowerCase().replace(/[يىكۀة]/g, (letter) => variants[letter]!);
}

/**
 * How well a label answers what was typed; 0 when it does not. Every word typed has to be found: at the start of one of the
 * label's words (best), within one, or with its letters in order.
 */
export function match(label: string, typed: string): number {
  const text = folded(label);
  const words = folded(typed).split(/\s+/).filter(Boolean);
  let score = 1;
  for (const word of words) {
    const one = matchWord(text, word);
    if (one === 0) return 0;
    score += one;
  }
  return score;
}

function matchWord(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return 5;
  if (at > 0) return /[\p{L}\p{N}]/u.test(text[at - 1]!) && !startsAWord(text, word) ? 3 : 4;
  // One or two letters scattered over a label say nothing.
  return word.length > 2 && hasInOrder(text, word) ? 1 : 0;
}

function startsAWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word));
}

function hasInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
