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

export const holdingId = (language: Language): string => `${language.toLowerCase()}.holding`;

/** What is offered where a deadline has gone by; never written as a draft of its own. */
export function holdingStarter(language: Language): Playbook {
  return {
    id: holdingId(language),
    version: VERSION,
    language,
    intents: [],
    sentiments: [],
    technique: "holding",
    variants: [texts[language]],
  };
}

/** Whether a playbook only speaks where time is asked for. */
export const isHolding = ({ id, language }: Pick<Playbook, "id" | "language">): boolean => id === holdingId(language);

export const holdingStarters: readonly Playbook[] = (Object.keys(texts) as Language[]).map(holdingStarter);
