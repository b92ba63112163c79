import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "refusal.key-mistyped":
    "זה אינו מפתח גישה של Earshot: יש בו טעות הקלדה או שהוא חתוך. מפתח הוא ek_, המזהה שלו ו־36 תווים.",
  "refusal.key-unknown": "אין מפתח גישה כזה, או שהוא בוטל. בקשו אחר ממנהל.",
  "refusal.key-ended": "תוקפו של מפתח הגישה הזה פג. בקשו אחר ממנהל.",
  "refusal.key-maker": "מי שיצר את מפתח הגישה הזה כבר אינו רשאי לעשות את מה שהמפתח נועד לו. בקשו אחר ממנהל.",
  "refusal.key-and-cookie": "שלחו מפתח גישה או עוגייה של חיבור, לא את שניהם.",
  "refusal.no-key": "אין מפתח גישה {id}.",
  "refusal.key-name": "מפתח גישה אחר נקרא {name}. בחרו שם אחר, כדי שיהיה ברור מי עשה מה.",
  "refusal.key-makes-key": "מפתח גישה אינו יוצר מפתחות. צרו אותו בקונסולה, או בשורת הפקודה עם ‎--stage או ‎--state.",
  "refusal.role-somewhere": "לזה נדרש התפקיד {least} במותג אחד לפחות. פנו למנהל.",
  "refusal.key-allowance": "{requests} הבקשות של המפתח הזה לדקה נוצלו. המתינו {seconds, duration} והמשיכו.",
  "refusal.idempotency-key":
    "‏idempotency-key הוא 16 עד 255 אותיות, ספרות או סימנים, למשל UUID, והוא נשלח עם מה שמשנה משהו.",
  "refusal.idempotency-other": "ה־idempotency-key הזה נשלח עם בקשה אחרת. צרו מפתח חדש לכל דבר שיש לעשות.",
  "refusal.idempotency-begun":
    "הבקשה עם ה־idempotency-key הזה מתבצעת מאז {at}, או שנקטעה. בדקו אם בוצעה לפני שתבקשו עם מפתח חדש.",
  "refusal.idempotency-answer":
    "הבקשה עם ה־idempotency-key הזה כבר בוצעה, אך אי אפשר עוד להציג את תשובתה. בדקו מה יש כעת.",
  "refusal.version": "אין גרסה {asked} של ה־API הזה. בקשו את גרסה {spoken}, או השמיטו את הכותרת.",
} satisfies Record<keyof typeof english, string>;
