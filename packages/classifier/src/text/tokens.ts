import { DIGIT, HAN, HIGH, kinds, LETTER, MARK, SPACE, SYMBOL } from "./characters.ts";
import { fold } from "./fold.ts";

/** A piece of a text, in UTF-16 units of the original. `han` is one run of Chinese characters. */
export type Token = {
  kind: "word" | "han" | "emoji" | "sign" | "link" | "handle";
  start: number;
  end: number;
  /** Folded; for `han` the characters as they stand. */
  text: string;
};

const LINK = /(?:https?:\/\/|www\.)[^\s\u3000]+/y;
const EMOTICON = /[:;=8][-o']?[)(\][dDpP/\\|*oO3]+|<3+|\^_*\^|[)(]{2,}/y;
const HANDLE = /[@＠][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/uy;

/** The pieces of a text, up to `most` of them. */
export function tokensOf(text: string, most = 3000): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < most) {
    const code = text.charCodeAt(at);
    const kind = kinds[code]!;
    if (kind === SPACE || kind === MARK) {
      at++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) at = word(text, at, tokens);
    else if (kind === HAN) {
      let end = at + 1;
      while (end < text.length && kinds[text.charCodeAt(end)] === HAN) end++;
      tokens.push({ kind: "han", start: at, end, text: text.slice(at, end) });
      at = end;
    } else at = sign(text, at, kind, tokens);
  }
  return tokens;
}

function word(text: string, start: number, tokens: Token[]): number {
  const first = text.charCodeAt(start) | 32;
  if (first === 104 || first === 119) {
    LINK.lastIndex = start;
    if (LINK.test(text)) {
      tokens.push({ kind: "link", start, end: LINK.lastIndex, text: "" });
      return LINK.lastIndex;
    }
  }
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = kinds[code]!;
    if (kind === LETTER || kind === DIGIT || kind === MARK) end++;
    else if (isInner(code) && kinds[text.charCodeAt(end + 1)] === LETTER) end++;
    else break;
  }
  tokens.push({ kind: "word", start, end, text: fold(text.slice(start, end)) });
  return end;
}

/** Apostrophes, and the quotation mark inside Hebrew abbreviations. */
function isInner(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x5f3 || code === 0x5f4;
}

function sign(text: string, start: number, kind: number, tokens: Token[]): number {
  if (kind === HIGH || kind === SYMBOL) {
    const end = start + (kind === HIGH && start + 1 < text.length ? 2 : 1);
    tokens.push({ kind: "emoji", start, end, text: text.slice(start, end) });
    return end;
  }
  const character = text[start]!;
  if (character === "@" || character === "＠") {
    HANDLE.lastIndex = start;
    if (HANDLE.test(text)) {
      tokens.push({ kind: "handle", start, end: HANDLE.lastIndex, text: "" });
      return HANDLE.lastIndex;
    }
  }
  EMOTICON.lastIndex = start;
  if (EMOTICON.test(text)) {
    tokens.push({
      kind: "emoji",
      start,
      end: EMOTICON.lastIndex,
      text: emoticon(text.slice(start, EMOTICON.lastIndex)),
    });
    return EMOTICON.lastIndex;
  }
  let end = start + 1;
  while (end < text.length && text[end] === character) end++;
  tokens.push({ kind: "sign", start, end, text: end - start > 1 ? character + character : character });
  return end;
}

const emoticon = (text: string) => text.replace(/[-o']/, "").slice(0, 2).toLowerCase();
