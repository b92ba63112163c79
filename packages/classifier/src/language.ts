import type { Evidence, ToClassify } from "@earshot/core/classification/classifier";
import { hanPairs, simplifiedOnly } from "./text/han-pairs.ts";
import { detect } from "./detector.ts";
import { hintsIn, knownShares, latinisedIn } from "./language-hints.ts";

/** Letters that Persian does not write, and whose they are. */
const ARABIC_SCRIPT: [string, RegExp][] = [
  ["ur", /[ٹڈڑںےۓھہۂ]/gu],
  ["ckb", /[ەێۆڕڵڤ]/gu],
  ["ps", /[ټډړږښڼېۍځڅۀ]/gu],
  ["sd", /[ٻڀٺٿڊڌڏڪڳڱڻ]/gu],
  ["ug", /[ۇۈۋې]/gu],
];
const YIDDISH = /[װױײ]|יי|וו|אַ|אָ|(?<!\p{L})(?:איז|און|דער|דאס|דאָס|נישט|ניט|פון|פֿון|איך|מיט|האט|האָט|זענען|צו|אויף|אבער|אָבער|וואס|וואָס)(?!\p{L})/gu;
/** Characters of Japan's reform that neither kind of Chinese has. */
const JAPANESE =
  /[駅営変対応価験検険円図売読続単戦伝県広帰気黒歩毎経継総聴静斉済歳産絵関観覚楽薬働込畑峠枠匂沢択釈訳抜髪拝悪亜囲圧栄塩桜仮拡渋焼縄剰縦銭潜禅蔵増帯滞滝遅昼鎮庁鉄転闘独脳廃浜瓶払仏併辺弁宝豊翻満黙弥誉揺様謡頼猟緑塁類励戻霊齢暦歴恋労楼湾実]/gu;
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
/** Below so many letters the word lists are asked as well; from so large a share of known words on they are believed. */
const ENOUGH_LETTERS = 45;
const KNOWN = 0.5;
/** How far behind the best a language's letter patterns may be and still fit. */
const FIT = 0.12;

const traditionalOnly = new Set<string>();
for (let n = 0; n < hanPairs.length; n += 2) traditionalOnly.add(hanPairs[n]!);
const simplifiedChars = new Set(simplifiedOnly);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

type Told = { language: string; evidence: Evidence };
const told = (language: string, because: string): Told => ({
  language,
  evidence: { label: `language:${language}`, because },
});

/** The language of a text, or "und": its script first, then telling letters and words, then a detector; short texts need more certainty, or the platform's or the brand's word. */
export function languageOf(
  text: string,
  { language: claimed, names = [], usual }: Pick<Partial<ToClassify>, "language" | "names" | "usual"> = {},
): Told {
  const plain = withoutNames(text.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/gu, " "), names);
  const scripts = countScripts(plain);
  if (scripts.letters < 2) return scripts.han === 1 ? han(plain, claimed) : told("und", "no words");
  if (scripts.kana > 1 && scripts.kana * 8 > scripts.letters) return told("ja", "kana");
  if (scripts.hebrew > scripts.letters * 0.4) return hebrewScript(plain);
  if (scripts.arabic > scripts.letters * 0.4) return arabicScript(plain, claimed);
  // A Chinese character says as much as four letters, and Latin product names stand among them.
  if (scripts.han > 1 && scripts.han * 4 > scripts.letters - scripts.han) return han(plain, claimed);
  return latin(plain, scripts.letters, (claimed ?? usual)?.slice(0, 2).toLowerCase());
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => (name.length > 1 ? rest.replaceAll(name, " ") : rest), text);
}

/** Yiddish is written in Hebrew letters, with doubled vowels and words of its own. */
function hebrewScript(text: string): Told {
  const words = text.split(/\s+/u).length;
  return count(text, YIDDISH) >= Math.max(2, words * 0.3) ? told("yi", "Yiddish letters and words") : told("he", "Hebrew script");
}

function latin(plain: string, letters: number, hint: string | undefined): Told {
  const latinised = latinisedIn(plain);
  if (latinised) return told(latinised, "words of a language that has its own letters");
  const hints = hintsIn(plain);
  const best = hints[0];
  const scores = detect(plain.slice(0, ENOUGH));
  const rank = (language: string) => scores.findIndex(([each]) => each === language);
  const [first, second] = scores;
  if (best && best.points >= 3 && best.points >= 2 * (hints[1]?.points ?? 0)) {
    const at = rank(best.language);
    // Spanish and French share letters with Hungarian, so the letters' patterns must fit as well.
    if (at === 0 || letters < SHORT_LETTERS || (at > 0 && first![1] - scores[at]![1] < FIT))
      return told(best.language, `telling letters and words (${best.points})`);
  }
  if (letters < ENOUGH_LETTERS) {
    const shares = knownShares(plain);
    const [known, next] = shares;
    const fits = known && (rank(known.language) < 6 || letters < LEAST_LETTERS);
    if (hint && (shares.find(({ language }) => language === hint)?.share ?? 0) >= 0.34) return told(hint, "its words, and claimed");
    if (known && fits && known.share >= KNOWN && known.share - (next?.share ?? 0) >= 0.15)
      return told(known.language, `known words (${Math.round(known.share * 100)} %)`);
  }
  if (letters < LEAST_LETTERS)
    return hint ? told(hint, "claimed or usual, too short to judge") : told("und", "too short to judge");
  if (!first) return hint ? told(hint, "claimed or usual") : told("und", "no language fits");
  if (hint && scores.slice(0, 3).some(([language]) => language === hint) && letters < SHORT_LETTERS)
    return told(hint, "claimed or usual, and it fits");
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
  const others = ARABIC_SCRIPT.map(([language, letters]) => ({ language, found: count(text, letters) })).toSorted(
    (a, b) => b.found - a.found,
  );
  const most = others[0]!;
  if (most.found >= 2 || (most.found === 1 && text.length < 40)) return told(most.language, "letters that Persian has not");
  const persian = count(text, PERSIAN) + count(text, PERSIAN_WORDS) * 2;
  const arabic = count(text, ARABIC_ONLY) + count(text, ARABIC_WORDS);
  if (persian > arabic) return told("fa", "Persian letters and words");
  if (arabic > persian) return told("ar", "Arabic letters and words");
  return claimed?.startsWith("fa") ? told("fa", "claimed by the platform") : told("und", "Arabic script, undecided");
}

function han(text: string, claimed: string | undefined): Told {
  const japanese = count(text, JAPANESE);
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (traditionalOnly.has(character)) traditional++;
    else if (simplifiedChars.has(character)) simplified++;
  }
  if (japanese > 0 && japanese >= traditional && (japanese > 1 || claimed?.startsWith("ja") || traditional + simplified <= 1))
    return told("ja", "Japanese characters");
  if (traditional > simplified) return told("zh-Hant", "traditional characters");
  if (simplified > traditional) return told("zh-Hans", "simplified characters");
  if (/^zh[-_]?(?:hant|tw|hk|mo)/iu.test(claimed ?? "")) return told("zh-Hant", "claimed by the platform");
  if (/^zh[-_]?(?:hans|cn|sg)/iu.test(claimed ?? "")) return told("zh-Hans", "claimed by the platform");
  return told("zh", "Chinese, the kind undecided");
}
