import type { Mention } from "../mention/mention.ts";

/** How well a text reads as a quote: a sentence of some length, a few words, or hardly a word. */
export const worths = ["hardly", "some", "sentence"] as const;
export type Worth = (typeof worths)[number];

/** Letters of a script without spaces stand for so many of others. */
const HAN = 2.5;
const SOME = { letters: 8, words: 2 };
const SENTENCE = { letters: 30, words: 5 };
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const letters = /[\p{L}\p{N}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u05f3\u05f4\u200c-]*/gu;
const tagOrLink = /https?:\/\/\S+|[#＃@]\S+/gu;

/** Tags, names and links are not counted: a row of hashtags is no sentence. */
export function worthOf({ title, text }: Pick<Mention, "title" | "text">): Worth {
  const bare = `${title ?? ""} ${text}`.slice(0, 2000).replace(tagOrLink, " ");
  const unspaced = bare.match(han)?.length ?? 0;
  const spaced = unspaced > 0 ? bare.replace(han, " ") : bare;
  const size = (spaced.match(letters)?.length ?? 0) + unspaced * HAN;
  const words = (spaced.match(word)?.length ?? 0) + unspaced / 2;
  if (size >= SENTENCE.letters && words >= SENTENCE.words) return "sentence";
  return size >= SOME.letters && words >= SOME.words ? "some" : "hardly";
}
