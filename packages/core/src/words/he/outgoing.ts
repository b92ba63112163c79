import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "אין יעד {id} של {brand}.",
  "refusal.no-delivery": "אין משלוח {id}: מה שקרה נשמר 30 יום.",
  "refusal.endpoints-many": "ל־{brand} כבר יש {n} יעדים, וזה המרב. הסירו קודם אחד.",
  "refusal.endpoint-asleep": "הוא מושהה או כבוי, ולכן שום דבר לא יישלח. הפעילו אותו קודם.",
  "refusal.outward-url": "זו אינה כתובת. כתבו כתובת כמו https://example.com/hooks.",
  "refusal.outward-password": "כתבו את הכתובת בלי שם וסיסמה.",
  "refusal.outward-https": "שולחים רק ב־https. כתבו את הכתובת עם https://.",
  "refusal.outward-https-or-local": "שולחים רק ב־https, וב־http במחשב הזה (http://localhost).",
  "refusal.outward-port": "לא שולחים לפורט {port}. השתמשו ב־443 או בפורט החל מ־1024.",
  "refusal.outward-closed": "הכתובת {host} אינה באינטרנט הציבורי, ולכן לא נשלח אליה דבר.",
} satisfies Record<keyof typeof english, string>;
