import { en } from "./en.ts";
import { alerts as enAlerts } from "./en/alerts.ts";
import { advice as enAdvice } from "./en/advice.ts";
import { notices as enNotices } from "./en/notices.ts";
import { fa } from "./fa.ts";
import { alerts as faAlerts } from "./fa/alerts.ts";
import { advice as faAdvice } from "./fa/advice.ts";
import { notices as faNotices } from "./fa/notices.ts";
import { he } from "./he.ts";
import { alerts as heAlerts } from "./he/alerts.ts";
import { advice as heAdvice } from "./he/advice.ts";
import { notices as heNotices } from "./he/notices.ts";
import { hu } from "./hu.ts";
import { alerts as huAlerts } from "./hu/alerts.ts";
import { advice as huAdvice } from "./hu/advice.ts";
import { notices as huNotices } from "./hu/notices.ts";
import { lt } from "./lt.ts";
import { alerts as ltAlerts } from "./lt/alerts.ts";
import { advice as ltAdvice } from "./lt/advice.ts";
import { notices as ltNotices } from "./lt/notices.ts";
import { zhHant } from "./zh-hant.ts";
import { alerts as zhHantAlerts } from "./zh-hant/alerts.ts";
import { advice as zhHantAdvice } from "./zh-hant/advice.ts";
import { notices as zhHantNotices } from "./zh-hant/notices.ts";

const all: Record<string, Readonly<Record<string, string>>> = {
  en: { ...en, ...enNotices, ...enAdvice, ...enAlerts },
  fa: { ...fa, ...faNotices, ...faAdvice, ...faAlerts },
  he: { ...he, ...heNotices, ...heAdvice, ...heAlerts },
  hu: { ...hu, ...huNotices, ...huAdvice, ...huAlerts },
  "zh-Hant": { ...zhHant, ...zhHantNotices, ...zhHantAdvice, ...zhHantAlerts },
  lt: { ...lt, ...ltNotices, ...ltAdvice, ...ltAlerts },
};

/** What core says in a language but for what of `later.ts` no mail says; in English where there is none. For what is mailed: it carries all six. */
export function wordsIn(language = "en"): { language: string; words: Readonly<Record<string, string>> } {
  const words = all[language];
  return words ? { language, words } : { language: "en", words: all["en"]! };
}
