import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.asked": "{name} ביקש/ה שלא יפנו אליו/ה: לא נכתבת ולא נשלחת שום תשובה.",
  "contact.blocked": "{name} חסם/ה אותנו בפלטפורמה: לא נכתבת ולא נשלחת שום תשובה.",
  "refusal.contact-not-noted": "לא צוין שאין לפנות לכותב הזה.",
} satisfies Record<keyof typeof english, string>;
