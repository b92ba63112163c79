import type { Language } from "@earshot/core/brand/brand";
import { unaskedKinds, type Unasked } from "@earshot/core/draft/draft";
import type { Playbook } from "@earshot/core/draft/playbook";

/** Raise it when a text changes. */
const VERSION = 1;

/** What is written to somebody who was answered before. Nothing of their case is said again, since others may read it. */
const texts: Record<Unasked, Record<Language, readonly string[]>> = {
  "check-in": {
    en: [
      "{hello} A few days ago you had a reply from us here. Is everything all right now? If something is still wrong, just reply to this. – {signature}",
      "{hello} We wanted to ask how it turned out. Is it solved for you? If not, please tell us here. – {signature}",
    ],
    he: [
      "{hello} לפני כמה ימים ענינו לכם כאן. האם הכול בסדר עכשיו? אם משהו עדיין לא תקין, אפשר פשוט להגיב כאן. – {signature}",
      "{hello} רצינו לשאול איך זה הסתדר. האם העניין נפתר מבחינתכם? אם לא, ספרו לנו כאן. – {signature}",
    ],
    fa: [
      "{hello} چند روز پیش همین‌جا به شما پاسخ دادیم. آیا حالا همه‌چیز درست است؟ اگر هنوز چیزی درست نیست، همین‌جا پاسخ بدهید. – {signature}",
      "{hello} می‌خواستیم بپرسیم نتیجه چه شد. آیا موضوع برایتان حل شده است؟ اگر نه، همین‌جا به ما بگویید. – {signature}",
    ],
    hu: [
      "{hello} Néhány napja itt válaszoltunk. Azóta minden rendben van? Ha valami még nem jó, elég itt válaszolni. – {signature}",
      "{hello} Szeretnénk megkérdezni, hogyan alakult a dolog. Sikerült megoldani? Ha nem, kérjük, írja meg itt. – {signature}",
    ],
    "zh-Hant": [
      "{hello}幾天前我們在這裡回覆過，想請問現在一切都順利嗎？如果還有問題，直接在這裡回覆就可以。（{signature}）",
      "{hello}想了解後來的情況：事情解決了嗎？如果還沒有，請在這裡告訴我們。（{signature}）",
    ],
    lt: [
      "{hello} Prieš kelias dienas čia atsakėme. Ar dabar viskas gerai? Jei kas nors dar ne taip, užtenka atsakyti čia. – {signature}",
      "{hello} Norėjome paklausti, kaip viskas baigėsi. Ar pavyko išspręsti? Jei ne, parašykite čia. – {signature}",
    ],
  },
  satisfaction: {
    en: [
      "{hello} A few days ago you had a reply from us here. How far is it solved for you? A number is enough: from 1 (not at all) to 5 (completely). – {signature}",
      "{hello} One question about our reply here: how far did it solve things for you, from 1 (not at all) to 5 (completely)? – {signature}",
    ],
    he: [
      "{hello} לפני כמה ימים ענינו לכם כאן. עד כמה זה נפתר מבחינתכם? מספיק לענות במספר: מ-1 (בכלל לא) עד 5 (לגמרי). – {signature}",
      "{hello} שאלה אחת על התשובה שלנו כאן: עד כמה זה הסתדר, מ-1 (בכלל לא) עד 5 (לגמרי)? – {signature}",
    ],
    fa: [
      "{hello} چند روز پیش همین‌جا به شما پاسخ دادیم. موضوع تا چه اندازه برایتان حل شده است؟ یک عدد کافی است: از ۱ (هیچ) تا ۵ (کامل). – {signature}",
      "{hello} یک پرسش درباره‌ی پاسخ ما در این‌جا: موضوع تا چه اندازه حل شد، از ۱ (هیچ) تا ۵ (کامل)؟ – {signature}",
    ],
    hu: [
      "{hello} Néhány napja itt válaszoltunk. Mennyire oldódott meg az ügy? Elég egy szám: 1 (egyáltalán nem) és 5 (teljesen) között. – {signature}",
      "{hello} Egy kérdés az itteni válaszunkról: mennyire sikerült megoldani, 1 (egyáltalán nem) és 5 (teljesen) között? – {signature}",
    ],
    "zh-Hant": [
      "{hello}幾天前我們在這裡回覆過，想請問事情解決得如何？回一個數字就可以：1 最差，5 最好。（{signature}）",
      "{hello}關於我們先前的回覆，想請教一題：這件事解決了多少？1 是完全沒有，5 是完全解決。（{signature}）",
    ],
    lt: [
      "{hello} Prieš kelias dienas čia atsakėme. Kiek tai išspręsta? Užtenka skaičiaus: nuo 1 (visai ne) iki 5 (visiškai). – {signature}",
      "{hello} Vienas klausimas apie mūsų atsakymą čia: kiek jis padėjo, nuo 1 (visai ne) iki 5 (visiškai)? – {signature}",
    ],
  },
  closing: {
    en: [
      "{hello} We have been in touch in private meanwhile, and this is settled. Thank you for telling us. – {signature}",
      "{hello} For everybody who reads along: we settled this together in private. Thank you for your patience. – {signature}",
    ],
    he: [
      "{hello} בינתיים דיברנו באופן פרטי, והעניין סודר. תודה שסיפרתם לנו. – {signature}",
      "{hello} לכל מי שקורא כאן: סידרנו את זה יחד באופן פרטי. תודה על הסבלנות. – {signature}",
    ],
    fa: [
      "{hello} در این فاصله خصوصی با هم صحبت کردیم و موضوع حل شد. سپاس که به ما گفتید. – {signature}",
      "{hello} برای همه‌ی کسانی که این‌جا می‌خوانند: این موضوع را خصوصی با هم حل کردیم. از شکیبایی شما سپاسگزاریم. – {signature}",
    ],
    hu: [
      "{hello} Időközben privátban egyeztettünk, és az ügy megoldódott. Köszönjük a jelzést. – {signature}",
      "{hello} Mindenkinek, aki itt olvassa: az ügyet privátban közösen megoldottuk. Köszönjük a türelmet. – {signature}",
    ],
    "zh-Hant": [
      "{hello}這件事我們已經私下聯繫並處理好了，謝謝您告訴我們。（{signature}）",
      "{hello}這件事已在私下一起處理好了，感謝您的耐心。（{signature}）",
    ],
    lt: [
      "{hello} Per tą laiką susirašėme asmeniškai, ir reikalas sutvarkytas. Ačiū, kad pranešėte. – {signature}",
      "{hello} Visiems, kurie čia skaito: šį reikalą kartu sutvarkėme asmeniškai. Ačiū už kantrybę. – {signature}",
    ],
  },
};

const techniques: Record<Unasked, Playbook["technique"]> = {
  "check-in": "inquiry",
  satisfaction: "inquiry",
  closing: "thanks",
};

export const unaskedId = (language: Language, what: Unasked): string => `${language.toLowerCase()}.${what}`;

/** What is offered once a customer was answered; never written as a draft that answers. */
export const unaskedStarters: readonly Playbook[] = unaskedKinds.flatMap((what) =>
  (Object.keys(texts[what]) as Language[]).map((language) => ({
    id: unaskedId(language, what),
    version: VERSION,
    language,
    intents: [],
    sentiments: [],
    technique: techniques[what],
    variants: [...texts[what][language]],
  })),
);

/** Whether a playbook only speaks after an answer. */
export const isUnasked = ({ id, language }: Pick<Playbook, "id" | "language">): boolean =>
  unaskedKinds.some((what) => id === unaskedId(language, what));
