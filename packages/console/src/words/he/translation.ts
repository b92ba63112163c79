import type { translation as english } from "../en/translation.ts";

export const translation = {
  translate: "תרגום",
  "translate.by": "תרגום מכונה של {by}. הוא לעולם אינו נשלח.",
  "translate.ofDraft": "הטיוטה בשפה שלך",
  "translate.always": "לתרגם תמיד את מה שאינו בשפה שלי",
  "key.translate": "תרגום של מה שכתוב בשפה אחרת",
} satisfies Record<keyof typeof english, string>;
