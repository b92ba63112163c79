import type { Language } from "@earshot/core/brand/brand";
import type { Playbook } from "@earshot/core/draft/playbook";

/** Raise it when a text changes. */
const VERSION = 1;

const texts: Record<Language, string> = {
  en: "{hello} {takeup} {sorry} We have read your message and a person on our team is looking into it. You will hear from us here. – {signature}",
  he: "{hello} {takeup} {sorry} קראנו את מה שכתבתם ואנחנו בודקים את זה. נכתוב לכם כאן ברגע שנדע יותר. – {signature}",
  fa: "{hello} {takeup} {sorry} پیام شما را خواندیم و در حال بررسی آن هستیم. همین که بیشتر بدانیم، همین‌جا برایتان می‌نویسیم. – {signature}",
  hu: "{hello} {takeup} {sorry} Elolvastuk az üzenetet, és utánanézünk. Amint többet tudunk, itt megírjuk. – {signature}",
  "zh-Hant": "{hello}{takeup}{sorry}我們已經讀到這則訊息，正在了解情況，有進一步消息會在這裡回覆。（{signature}）",
  lt: "{hello} {takeup} {sorry} Perskaitėme žinutę ir aiškinamės, kas nutiko. Kai tik žinosime daugiau, parašysime čia. – {signature}",
};

/** What is said where we promised to be done by now. Who asks for patience once more says for what, and promises no new time. */
const lateTexts: Record<Language, string> = {
  en: "{hello} We said that you would hear from us by now, and we are not done yet. That is our delay, not yours to chase: it is still being worked on, and we will write here. – {signature}",
  he: "{hello} אמרנו שתקבלו מאיתנו תשובה עד עכשיו, ועוד לא סיימנו. העיכוב הוא שלנו: הדבר עדיין בטיפול, ונכתוב לכם כאן. – {signature}",
  fa: "{hello} گفته بودیم تا حالا خبرتان می‌کنیم و هنوز کار تمام نشده است. این تأخیر از ماست؛ موضوع همچنان در دست بررسی است و همین‌جا برایتان می‌نویسیم. – {signature}",
  hu: "{hello} Mostanra szerettünk volna jelentkezni, és még nem végeztünk. Elnézést kérünk a várakozásért: továbbra is dolgozunk rajta, és itt megírjuk. – {signature}",
  "zh-Hant":
    "{hello}先前說好這時候會有消息，但我們還沒處理完。是我們耽擱了，目前仍在處理，會在這裡回覆。（{signature}）",
  lt: "{hello} Sakėme, kad iki šiol turėsite žinių, bet dar nebaigėme. Vėluojame mes: reikalas vis dar tvarkomas, parašysime čia. – {signature}",
};

export const holdingId = (language: Language): string => `${language.toLowerCase()}.holding`;

/** What is offered where a deadline, or what we promised (`isLate`), has gone by; never written as a draft of its own. */
export function holdingStarter(language: Language, { isLate }: { isLate?: true | undefined } = {}): Playbook {
  return {
    id: holdingId(language),
    version: VERSION,
    language,
    intents: [],
    sentiments: [],
    technique: "holding",
    variants: [(isLate ? lateTexts : texts)[language]],
  };
}

/** Whether a playbook only speaks where time is asked for. */
export const isHolding = ({ id, language }: Pick<Playbook, "id" | "language">): boolean => id === holdingId(language);

export const holdingStarters: readonly Playbook[] = (Object.keys(texts) as Language[]).map((language) =>
  holdingStarter(language),
);
