import type { Language } from "@earshot/core/brand/brand";

const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;
const LETTERS: Record<string, string> = { ي: "ی", ى: "ی", ك: "ک", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", ؤ: "و", "’": "'" };
const OTHER_LETTER = /[يىكةۀأإؤ’]/g;

/** A text in small letters, without diacritics, with one form of each Persian letter and plain digits. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(OTHER_LETTER, (letter) => LETTERS[letter]!)
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

/** Words, of Chinese each run of characters; what is joined by a zero-width non-joiner is parted. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/\p{Script=Han}+|[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

const STEM: Record<Language, number> = { en: 6, he: 5, fa: 5, hu: 5, "zh-Hant": 2, lt: 5 };
const ENGLISH_ENDING = /(?:'s|ies|es|s|ing|ed|ly)$/;
const HEBREW_PREFIX = /^[והבלמשכ]{1,2}(?=[\u05d0-\u05ea]{3})/;
const HEBREW_ENDING = /(?:ים|ות|יה|תי|נו|כם|ה|ת|י)$/;
const PERSIAN_ENDING = /(?:هایشان|هایتان|هایی|های|ها|هاتون|هاشون|تون|شون|مون|ترین|تر|ام|ات|اش|ی)$/;

/** The terms by which a text is found: stems of words, of Chinese pairs of characters. Light on purpose, since a stem only has to be the same on both sides. */
export function termsOf(text: string, language: Language): string[] {
  return wordsOf(text).flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairs(word) : stemOf(word, language)));
}

function stemOf(word: string, language: Language): string[] {
  if (word.length < 2 && !/\p{N}/u.test(word)) return [];
  const bare = stripped(word, language);
  return [bare.slice(0, STEM[language] + (language === "zh-Hant" ? 8 : 0))];
}

function stripped(word: string, language: Language): string {
  switch (language) {
    case "en":
      return word.length > 4 ? word.replace(ENGLISH_ENDING, "") : word;
    case "he": {
      const bare = word.replace(HEBREW_PREFIX, "");
      return bare.length > 4 ? bare.replace(HEBREW_ENDING, "") : bare;
    }
    case "fa":
      return word.length > 4 ? word.replace(PERSIAN_ENDING, "") : word;
    default:
      return word;
  }
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i]! + character);
}
