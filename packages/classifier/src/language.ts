import type { Evidence, ToClassify } from "@earshot/core/classification/classifier";
import { hanPairs, simplifiedOnly } from "./text/han-pairs.ts";
import { detect } from "./detector.ts";
import { languagesOfShort } from "./model/language-model.ts";
import { withoutNames } from "./text/without-names.ts";

/** Letters that Persian does not write, and whose they are. */
const ARABIC_SCRIPT: [string, RegExp][] = [
  ["ur", /[ٹڈڑںےۓھہۂ]/gu],
  ["ckb", /[ەێۆڕڵڤ]/gu],
  ["ps", /[ټډړږښڼېۍځڅۀ]/gu],
  ["sd", /[ٻڀٺٿڊڌڏڪڳڱڻ]/gu],
  ["ug", /[ۇۈۋې]/gu],
];
const YIDDISH_LETTERS = /[װױײ]|\u05d0[\u05b7\u05b8]/gu;
const YIDDISH_WORDS =
  /(?<!\p{L})(?:איז|און|דער|דאס|דאָס|נישט|ניט|פון|פֿון|איך|מיט|האט|האָט|האב|האָב|זענען|זיי|אויף|אבער|אָבער|וואס|וואָס|וועט|מיר|איר|קיין|זייער|גוט|שלעכט|ווען|וואו|ווו|נאך|נאָך|שוין|אזוי|אַזוי|אייער|געוו?ען|גע\p{L}{4,}|נאר|נאָר|אן|אָן|פאר|פאַר|אונז|אונדז|ווי|וויל|וויפל|וויפיל|ביטע|דאנק|דאַנק|טאג|טאָג|מאל|מאָל|עס|די|א|אַ)(?!\p{L})/gu;
/** Characters of Japan's reform that neither kind of Chinese has. */
const SHORT_HAN = 24;
const JAPANESE =
  /[駅営変対応価験検険図売読続単戦伝県広帰気黒歩毎経継総聴斉済歳産絵関観覚楽薬働込畑峠枠匂沢択釈訳抜髪拝悪亜囲圧栄塩桜仮拡渋焼縄剰縦銭禅蔵増帯滞滝遅庁鉄転闘脳廃払仏辺豊満黙誉揺様謡頼猟緑塁戻霊齢暦歴労実円値舗予顔撃渓録郷]/gu;
const PERSIAN = /[پچژگیک]/gu;
const ARABIC_ONLY = /[ةىأإ]/gu;
const PERSIAN_WORDS =
  /(?<!\p{L})(?:است|را|رو|که|برای|این|از|با|به|خیلی|شما|من|نیست|بود|نبود|خوب|اصلا|ممنون|هم|و|تا|یک|هر|ولی|در|می\S*)(?!\p{L})/gu;
const ARABIC_WORDS =
  /(?<!\p{L})(?:في|على|لم|لا|ما|مع|هل|كل|يا|انا|أنا|شكرا|جدا|عن|كيف|اين|أين|متى|لماذا|ليش|مش|مو|وين|شو|هذا|هذه|جدا|التي|الذي|إلى|كان|ال\p{L}{3,})(?!\p{L})/gu;
const LEAST_LETTERS = 6;
const SHORT_LETTERS = 20;
const ENOUGH = 160;
/** How much the letter patterns of sixty languages count, and a platform's or brand's word. */
const FIT = 3;
const HINTED = 6;
/** The least share with which a language is told, of short texts and of longer ones. */
const TOLD_SHORT = 0.36;
const TOLD = 0.3;
/** How far ahead a language that the short texts' model does not know must be, and how unsure that model. */
const CLEAR = 0.05;
const SURE = 0.9;

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
  const plain = withoutNames(text, names);
  const scripts = countScripts(plain);
  if (scripts.letters < 2) return scripts.han === 1 ? han(plain, claimed) : told("und", "no words");
  if (scripts.kana > 1 && scripts.kana * 8 > scripts.letters) return told("ja", "kana");
  if (scripts.hebrew > scripts.letters * 0.4) return hebrewScript(plain);
  if (scripts.arabic > scripts.letters * 0.4) return arabicScript(plain, claimed ?? usual);
  // A Chinese character says as much as four letters, and Latin product names stand among them.
  if (scripts.han > 1 && scripts.han * 4 > scripts.letters - scripts.han) return han(plain, claimed);
  return latin(plain, scripts.letters, (claimed ?? usual)?.slice(0, 2).toLowerCase());
}

/** Yiddish is written in Hebrew letters, with letters and words of its own. */
function hebrewScript(text: string): Told {
  const letters = count(text, YIDDISH_LETTERS);
  const words = count(text, YIDDISH_WORDS);
  const yiddish = words >= 2 || (words === 1 && letters > 0) || letters >= 3;
  return yiddish && words * 8 >= text.split(/\s+/u).length
    ? told("yi", "Yiddish letters and words")
    : told("he", "Hebrew script");
}

/** The short texts' model first; for what it does not know, letter patterns of sixty languages. */
function latin(plain: string, letters: number, hint: string | undefined): Told {
  if (letters < LEAST_LETTERS && hint) return told(hint, "claimed or usual, too short to judge");
  const found = languagesOfShort(plain.slice(0, ENOUGH));
  const scores = detect(plain.slice(0, ENOUGH));
  const top = scores[0];
  const known = new Set(found.map(({ language }) => language));
  if (
    top &&
    !known.has(top[0]) &&
    letters >= SHORT_LETTERS &&
    top[1] - (scores[1]?.[1] ?? 0) > CLEAR &&
    found[0]!.probability < SURE
  )
    return told(top[0], `letter patterns (${top[1].toFixed(2)})`);
  const fits = new Map(scores);
  const fair = (scores[0]?.[1] ?? 0) * 0.95; // languages that the letter patterns know nothing of
  const joint = found.map(({ language, probability }) => ({
    language,
    weight:
      probability *
      ((fits.get(language) ?? (language.includes("-") ? fair : 0)) + 0.1) ** FIT *
      (language === hint ? HINTED : 1),
  }));
  const all = joint.reduce((sum, { weight }) => sum + weight, 0);
  const best = joint.toSorted((x, y) => y.weight - x.weight)[0]!;
  const share = best.weight / all;
  if (share >= (letters < SHORT_LETTERS ? TOLD_SHORT : TOLD))
    return told(best.language, `letter patterns (${share.toFixed(2)})`);
  if (hint && (joint.find(({ language }) => language === hint)?.weight ?? 0) / all > 0.1)
    return told(hint, "claimed or usual, and it fits");
  return told("und", letters < SHORT_LETTERS ? "too short to judge" : "too close to call");
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
  if (most.found >= 2 || (most.found === 1 && text.length < 40))
    return told(most.language, "letters that Persian has not");
  const persian = count(text, PERSIAN) + count(text, PERSIAN_WORDS) * 2;
  const arabic = count(text, ARABIC_ONLY) + count(text, ARABIC_WORDS);
  if (persian > arabic) return told("fa", "Persian letters and words");
  if (arabic > persian) return told("ar", "Arabic letters and words");
  if (claimed)
    return claimed.startsWith("fa") || claimed.startsWith("ar")
      ? told(claimed.slice(0, 2), "claimed or usual")
      : told("und", "Arabic script, undecided");
  return arabic === 0 ? told("fa", "no letter or word that only Arabic has") : told("und", "Arabic script, undecided");
}

function han(text: string, claimed: string | undefined): Told {
  const japanese = count(text, JAPANESE);
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (traditionalOnly.has(character)) traditional++;
    else if (simplifiedChars.has(character)) simplified++;
  }
  if (japanese > 1 || (japanese === 1 && (claimed?.startsWith("ja") || text.trim().length <= SHORT_HAN)))
    return told("ja", "Japanese characters");
  if (traditional > simplified) return told("zh-Hant", "traditional characters");
  if (simplified > traditional) return told("zh-Hans", "simplified characters");
  if (/^zh[-_]?(?:hant|tw|hk|mo)/iu.test(claimed ?? "")) return told("zh-Hant", "claimed by the platform");
  if (/^zh[-_]?(?:hans|cn|sg)/iu.test(claimed ?? "")) return told("zh-Hans", "claimed by the platform");
  return told("zh", "Chinese, the kind undecided");
}
