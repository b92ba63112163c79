import type { connecting as english } from "../en/connecting.ts";

export const connecting = {
  "refusal.no-platform": "אין פלטפורמה {platform}. יש: {platforms}.",
  "refusal.source-taken": "המקור הזה כבר מחובר.",
  "refusal.no-consent": "הפלטפורמה לא נתנה הסכמה: {why}.",
  "refusal.no-consent-code": "הפלטפורמה לא נתנה הסכמה: היא לא שלחה קוד.",
  "refusal.way-back-old": "דרך החזרה הזו נוצלה או ישנה מדי: התחילו שוב בעמוד המקורות.",
  "refusal.no-consent-way": "ל־{platform} אין מסך הסכמה: הזינו במקום זאת את הסודות.",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval: {name} מציגה רק {back, duration} אחורה; {longest} שניות הן המרווח הארוך ביותר שבו דבר לא אובד.",
  "refusal.no-push": "אף מקור {id} של {brand} אינו מקבל דחיפות.",
  "refusal.no-secret": "{platform} אינה דורשת סוד.",
  "input.no-state": "הפלטפורמה לא החזירה state: התחילו שוב בעמוד המקורות.",
} satisfies Record<keyof typeof english, string>;
