import { simplified } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";
import { emojiWorth } from "./emoji.ts";
import type { Lexicon } from "./lexicon.ts";

/** A stretch with a feeling: its worth after negation, and the token it stands in. */
export type Feeling = { worth: number; token: number; start: number; end: number; turned: boolean; emoji: boolean };

const SHORTEST_STEM = 3;
const LONGEST_HAN = 4;
const BACK = 3;
const HEBREW_PREFIX = /^[והבלמשכ]/;
const TURN = -0.7;

/** The words and emoji of feeling in a text, in their order. */
export function feelingsOf(tokens: Token[], lexicon: Lexicon, language: string): Feeling[] {
  const found: Feeling[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]!;
    if (token.kind === "emoji") {
      const worth = emojiWorth(token.text);
      if (worth) found.push({ worth, token: n, start: token.start, end: token.end, turned: false, emoji: true });
    } else if (token.kind === "han") {
      if (language === "zh") han(token, n, lexicon, found);
    } else if (token.kind === "word") word(tokens, n, lexicon, language, found);
  }
  return found;
}

function word(tokens: Token[], n: number, lexicon: Lexicon, language: string, found: Feeling[]): void {
  const token = tokens[n]!;
  let end = token.end;
  let worth: number | undefined;
  const next = tokens[n + 1];
  if (lexicon.firsts.has(token.text) && next?.kind === "word") {
    worth = lexicon.words.get(`${token.text} ${next.text}`);
    if (worth) end = next.end;
  }
  worth ??= worthOf(token.text, lexicon, language);
  if (!worth) return;
  const turned = isTurned(tokens, n, lexicon, language);
  found.push({ worth: turned ? worth * TURN : worth, token: n, start: token.start, end, turned, emoji: false });
}

function worthOf(text: string, lexicon: Lexicon, language: string): number | undefined {
  const whole = lexicon.words.get(text);
  if (whole !== undefined) return whole;
  for (let length = Math.min(text.length, 14); length >= SHORTEST_STEM; length--) {
    const worth = lexicon.stems.get(text.slice(0, length));
    if (worth !== undefined) return worth;
  }
  if (language === "he" && text.length > 3 && HEBREW_PREFIX.test(text)) {
    const bare = lexicon.words.get(text.slice(1));
    return (
      bare ?? (text.length > 4 && HEBREW_PREFIX.test(text.slice(1)) ? lexicon.words.get(text.slice(2)) : undefined)
    );
  }
  if (language === "lt" && text.startsWith("ne") && text.length > 5) {
    const turned = worthOf(text.slice(2), lexicon, "");
    return turned && turned * TURN;
  }
  if (language === "fa" && text.length > 4) return lexicon.words.get(text.replace(/(?:ها|های|ترین|تر|یه|م|ه|ی)$/, ""));
  return undefined;
}

function isTurned(tokens: Token[], n: number, lexicon: Lexicon, language: string): boolean {
  for (let back = 1; back <= BACK; back++) {
    const before = tokens[n - back];
    if (before?.kind !== "word") break;
    if (lexicon.negators.has(before.text) || (language === "en" && before.text.endsWith("n't"))) return true;
  }
  if (language !== "fa") return false;
  for (let ahead = 1; ahead <= 2; ahead++) {
    const after = tokens[n + ahead];
    if (after?.kind !== "word") break;
    if (lexicon.negators.has(after.text)) return true;
  }
  return false;
}

function han(token: Token, n: number, lexicon: Lexicon, found: Feeling[]): void {
  let text = "";
  for (let at = 0; at < token.text.length; at++) text += String.fromCharCode(simplified(token.text.charCodeAt(at)));
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST_HAN, text.length - at);
    let worth: number | undefined;
    for (; length > 0; length--) {
      worth = lexicon.words.get(text.slice(at, at + length));
      if (worth !== undefined) break;
    }
    if (!worth) {
      at++;
      continue;
    }
    const turned =
      lexicon.negators.has(text.slice(Math.max(0, at - 1), at)) ||
      lexicon.negators.has(text.slice(Math.max(0, at - 2), at));
    found.push({
      worth: turned ? worth * TURN : worth,
      token: n,
      start: token.start + at,
      end: token.start + at + length,
      turned,
      emoji: false,
    });
    at += length;
  }
}
