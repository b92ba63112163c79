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
    technique: "inquiry" as const,
    variants: [...texts[what][language]],
  })),
);

/** Whether a playbook only speaks after an answer. */
export const isUnasked = ({ id, language }: Pick<Playbook, "id" | "language">): boolean =>
  unaskedKinds.some((what) => id === unaskedId(language, what));
