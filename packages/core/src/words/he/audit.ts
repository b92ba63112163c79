import type { audit as english } from "../en/audit.ts";

export const audit = {
  "refusal.no-audit": "אין רשומה כזו ביומן הביקורת.",
  "refusal.not-revertible": "את זה אי אפשר להחזיר מכאן.",
  "refusal.not-kept": "מה שהיה קודם לא נשמר בשלמותו: {fields}.",
  "refusal.newer-change": "מישהו שינה זאת מאז: {fields}. בדקו איך זה עכשיו.",
  "refusal.there-again": "זה כבר קיים שוב. בדקו איך זה עכשיו.",
  "input.audit-after": "אינו סוף של דף ביומן",
  "refusal.audit-large": "הקובץ גדול מ־5 מ״ב: בחרו פחות ימים, או השתמשו ב־npm run earshot -- audit export",
  "check.name-audit": "יומן ביקורת, {of}",
  "check.audit-sealed":
    "{n, plural, one {חותם אחד} two {שני חותמים} other {# חותמים}} עד {until, time}. שמרו את הגיבוב החדש ביותר במקום אחר: {hash}",
} satisfies Record<keyof typeof english, string>;
