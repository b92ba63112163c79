import { eld } from "eld/small";
import type { Evidence } from "@earshot/core/classification/classifier";

const PERSIAN = /[پچژگیک]/gu;
const ARABIC_ONLY = /[يكةىأإ]/gu;
const TRADITIONAL =
  /[這個們說話對時會為來還沒點給嗎裡裏買賣東車門問題關請謝讓應該電腦國學體認識開從見樣種經過動長頭實現發當麼後覺歡飲氣業產務員團優讚麗麵訂單貨費價錢錯誤態點樂醫師難壞]/gu;
const SIMPLIFIED =
  /[这个们说话对时会为来还没点给吗里买卖东车门问题关请谢让应该电脑国学体认识开从见样种经过动长头实现发当么后觉欢饮气业产务员团优赞丽面订单货费价钱错误态点乐医师难坏]/gu;
const LEAST_LETTERS = 6;
const SHORT_LETTERS = 20;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The language of a text, or "und": its script first, then a detector; short texts need more certainty or the platform's word. */
export function languageOf(text: string, claimed?: string): { language: string; evidence: Evidence } {
  const judged = (language: string, because: string) => ({
    language,
    evidence: { label: `language:${language}`, because },
  });
  const plain = text.replace(/https?:\/\/\S+|[@#]\S+/gu, " ");
  const letters = count(plain, /\p{L}/gu);
  if (letters < 2) return judged("und", "no words");
  const share = (script: RegExp) => count(plain, script) / letters;
  if (share(/\p{Script=Hebrew}/gu) > 0.4) return judged("he", "Hebrew script");
  if (share(/\p{Script=Arabic}/gu) > 0.4) return arabicScript(plain, claimed, judged);
  if (count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 1) return judged("ja", "kana");
  if (share(/\p{Script=Han}/gu) > 0.3) return han(plain, claimed, judged);
  const hint = claimed?.slice(0, 2).toLowerCase();
  if (letters < LEAST_LETTERS)
    return hint ? judged(hint, "claimed by the platform, too short to judge") : judged("und", "too short to judge");
  const result = eld.detect(plain);
  const scores = Object.entries(result.getScores()).sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  if (!first) return hint ? judged(hint, "claimed by the platform") : judged("und", "no language fits");
  const margin = first[1] - (second?.[1] ?? 0);
  if (hint && scores.slice(0, 3).some(([language]) => language === hint) && letters < SHORT_LETTERS)
    return judged(hint, "claimed by the platform, and it fits");
  if (letters < SHORT_LETTERS && margin < 0.04) return judged("und", "too short and too close to call");
  return judged(first[0], `letter patterns (${first[1].toFixed(2)})`);
}

type Judged = (language: string, because: string) => { language: string; evidence: Evidence };

function arabicScript(text: string, claimed: string | undefined, judged: Judged) {
  const persian = count(text, PERSIAN) + count(text, /(?<!\p{L})(?:است|را|که|برای|این|خیلی|شما|نیست)(?!\p{L})/gu) * 2;
  const arabic = count(text, ARABIC_ONLY) + count(text, /(?<!\p{L})(?:في|من|على|هذا|جدا|ال\p{L}+)(?!\p{L})/gu);
  if (persian > arabic) return judged("fa", "Persian letters and words");
  if (arabic > persian) return judged("ar", "Arabic letters and words");
  return claimed?.startsWith("fa")
    ? judged("fa", "claimed by the platform")
    : judged("und", "Arabic script, undecided");
}

function han(text: string, claimed: string | undefined, judged: Judged) {
  const traditional = count(text, TRADITIONAL);
  const simplified = count(text, SIMPLIFIED);
  if (traditional > simplified) return judged("zh-Hant", "traditional characters");
  if (simplified > traditional) return judged("zh-Hans", "simplified characters");
  if (/^zh[-_]?(?:hant|tw|hk|mo)/iu.test(claimed ?? "")) return judged("zh-Hant", "claimed by the platform");
  if (/^zh[-_]?(?:hans|cn|sg)/iu.test(claimed ?? "")) return judged("zh-Hans", "claimed by the platform");
  return judged("zh", "Chinese, the kind undecided");
}
