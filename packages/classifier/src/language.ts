import type { Evidence } from "@earshot/core/classification/classifier";
import { hanPairs, simplifiedOnly } from "./text/han-pairs.ts";
import { detect } from "./detector.ts";
import { hintsIn } from "./language-hints.ts";

const PERSIAN = /[پچژگیک]/gu;
const ARABIC_ONLY = /[ةىأإ]/gu;
const PERSIAN_WORDS =
  /(?<!\p{L})(?:است|را|رو|که|برای|این|از|با|به|خیلی|شما|من|نیست|بود|نبود|خوب|اصلا|ممنون|هم|و|تا|یک|هر|ولی|در|می\S*)(?!\p{L})/gu;
const ARABIC_WORDS = /(?<!\p{L})(?:في|من|على|هذا|هذه|جدا|التي|الذي|إلى|كان|ال\p{L}{3,})(?!\p{L})/gu;
const FOREIGN = /(?![a-z])\p{L}/iu;
const COMMON = new Set(["es", "pt", "fr", "de", "it", "nl", "pl", "tr", "hu", "lt", "ro", "sv"]);
const LEAST_LETTERS = 6;
const SHORT_LETTERS = 20;
const ENOUGH = 160;

const traditionalOnly = new Set<string>();
for (let n = 0; n < hanPairs.length; n += 2) traditionalOnly.add(hanPairs[n]!);
const simplifiedChars = new Set(simplifiedOnly);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

type Told = { language: string; evidence: Evidence };
const told = (language: string, because: string): Told => ({
  language,
  evidence: { label: `language:${language}`, because },
});

/** The language of a text, or "und": its script first, then telling letters and words, then a detector; short texts need more certainty or the platform's word. */
export function languageOf(text: string, claimed?: string): Told {
  const plain = text.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/gu, " ");
  const scripts = countScripts(plain);
  if (scripts.letters < 2) return scripts.han === 1 ? han(plain, claimed) : told("und", "no words");
  if (scripts.kana > 1 && scripts.kana * 8 > scripts.letters) return told("ja", "kana");
  if (scripts.hebrew > scripts.letters * 0.4) return told("he", "Hebrew script");
  if (scripts.arabic > scripts.letters * 0.4) return arabicScript(plain, claimed);
  // A Chinese character says as much as four letters, and Latin product names stand among them.
  if (scripts.han > 1 && scripts.han * 4 > scripts.letters - scripts.han) return han(plain, claimed);
  return latin(plain, scripts.letters, claimed?.slice(0, 2).toLowerCase());
}

function latin(plain: string, letters: number, hint: string | undefined): Told {
  const hints = hintsIn(plain);
  const best = hints[0];
  if (best && best.points >= 3 && best.points >= 2 * (hints[1]?.points ?? 0))
    return told(best.language, `telling letters and words (${best.points})`);
  if (letters < LEAST_LETTERS)
    return hint ? told(hint, "claimed by the platform, too short to judge") : told("und", "too short to judge");
  const scores = detect(plain.slice(0, ENOUGH));
  const [first, second] = scores;
  if (!first) return hint ? told(hint, "claimed by the platform") : told("und", "no language fits");
  if (hint && scores.slice(0, 3).some(([language]) => language === hint) && letters < SHORT_LETTERS)
    return told(hint, "claimed by the platform, and it fits");
  const margin = first[1] - (second?.[1] ?? 0);
  if (
    best &&
    best.language !== first[0] &&
    best.points >= 1 &&
    margin < 0.12 &&
    scores.slice(0, 4).some(([l]) => l === best.language)
  )
    return told(best.language, "telling words, and letter patterns that fit");
  const english = scores.slice(0, 4).find(([language]) => language === "en");
  // Lists of names look like anything; without a letter beyond ASCII they are mostly English.
  if (
    first[0] !== "en" &&
    english &&
    letters >= SHORT_LETTERS &&
    !FOREIGN.test(plain) &&
    first[1] - english[1] < (COMMON.has(first[0]) ? 0.03 : 0.15)
  )
    return told("en", "letter patterns that fit English nearly as well");
  if (letters < SHORT_LETTERS && margin < 0.04 && best?.language !== first[0])
    return told("und", "too short and too close to call");
  return told(first[0], `letter patterns (${first[1].toFixed(2)})`);
}

function countScripts(text: string) {
  const found = { letters: 0, hebrew: 0, arabic: 0, han: 0, kana: 0 };
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 0xaa)) continue;
    if (code >= 0x5d0 && code <= 0x5ea) found.hebrew++;
    else if (code >= 0x621 && code <= 0x6d3 && code !== 0x640 && !(code >= 0x64b && code <= 0x670)) found.arabic++;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) found.han++;
    else if (code >= 0x3041 && code <= 0x30fa) found.kana++;
    else if (
      code >= 0x2000 ||
      (code >= 0x300 && code <= 0x36f) ||
      (code >= 0x591 && code <= 0x670) ||
      code === 0xd7 ||
      code === 0xf7
    ) {
      if (!(code >= 0xac00 && code <= 0xd7a3)) continue;
    }
    found.letters++;
  }
  return found;
}

function arabicScript(text: string, claimed: string | undefined): Told {
  const persian = count(text, PERSIAN) + count(text, PERSIAN_WORDS) * 2;
  const arabic = count(text, ARABIC_ONLY) + count(text, ARABIC_WORDS);
  if (persian > arabic) return told("fa", "Persian letters and words");
  if (arabic > persian) return told("ar", "Arabic letters and words");
  return claimed?.startsWith("fa") ? told("fa", "claimed by the platform") : told("und", "Arabic script, undecided");
}

function han(text: string, claimed: string | undefined): Told {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (traditionalOnly.has(character)) traditional++;
    else if (simplifiedChars.has(character)) simplified++;
  }
  if (traditional > simplified) return told("zh-Hant", "traditional characters");
  if (simplified > traditional) return told("zh-Hans", "simplified characters");
  if (/^zh[-_]?(?:hant|tw|hk|mo)/iu.test(claimed ?? "")) return told("zh-Hant", "claimed by the platform");
  if (/^zh[-_]?(?:hans|cn|sg)/iu.test(claimed ?? "")) return told("zh-Hans", "claimed by the platform");
  return told("zh", "Chinese, the kind undecided");
}
