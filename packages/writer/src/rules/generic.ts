import { matters, type Matter } from "../words/matters.ts";
import { courtesies } from "../words/function-words.ts";
import { mattersIn, mattersOf } from "../matter.ts";
import { replyLanguage } from "../reply-language.ts";
import { isHeld, mentionText, type Rule } from "./situation.ts";

const STEM = 5;
const WORDS_ENOUGH = 4;

/** The reply would fit any message: it takes up nothing of this one (S21). */
export const generic: Rule = (situation) => {
  const { text, classification } = situation;
  const language = replyLanguage(classification.language);
  if (!language || text.trim() === "" || isHeld(situation)) return [];
  const said = mentionText(situation);
  const asked = contentWords(said);
  for (const word of contentWords(text)) if (asked.has(word)) return [];
  const about = new Set<Matter>([...mattersIn(said, language), ...mattersOf(classification)]);
  if (asked.size < WORDS_ENOUGH && about.size === 0) return [];
  if (mattersIn(text, language).some((matter) => about.has(matter))) return [];
  const hint = [...about][0];
  const example = hint ? ` For example: ${matters[language][hint].about}.` : "";
  return [
    {
      rule: "generic",
      level: "warn",
      message: `It takes up nothing of what the customer wrote. Name one detail.${example}`,
    },
  ];
};

/** Beginnings of the longer words; of Chinese, every pair of characters. */
function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  return new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairs(word) : long(word))));
}

function long(word: string): string[] {
  return word.length < STEM || courtesies.has(word) ? [] : [word.slice(0, STEM)];
}

const EMPTY_PAIRS = new Set(["我們", "您的", "謝謝", "真的", "非常", "可以", "什麼", "沒有", "這個", "告訴", "與我"]);

function pairs(word: string): string[] {
  const characters = [...word];
  return characters
    .slice(1)
    .map((character, i) => characters[i]! + character)
    .filter((pair) => !EMPTY_PAIRS.has(pair));
}
