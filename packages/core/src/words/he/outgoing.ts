import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "אין יעד {id} של {brand}.",
  "refusal.no-erasure": "אין מחיקה {id}.",
  "refusal.no-delivery": "אין משלוח {id}: מה שקרה נשמר 30 יום.",
  "refusal.endpoints-many": "ל־{brand} כבר יש {n} יעדים, וזה המרב. הסירו קודם אחד.",
  "refusal.endpoint-asleep": "הוא מושהה או כבוי, ולכן שום דבר לא יישלח. הפעילו אותו קודם.",
  "refusal.outward-url": "זו אינה כתובת. כתבו כתובת כמו https://example.com/hooks.",
  "refusal.outward-password": "כתבו את הכתובת בלי שם וסיסמה.",
  "refusal.outward-https": "שולחים רק ב־https. כתבו את הכתובת עם https://.",
  "refusal.outward-port": "לא שולחים לפורט {port}. השתמשו ב־443 או בפורט החל מ־1024.",
  "refusal.outward-closed":
    "הכתובת {host} אינה באינטרנט הציבורי, ולכן לא קוראים ממנה ולא שולחים אליה דבר. כאשר Earshot פועל על המחשב שלכם, אפשר לאשר אותה ב־EARSHOT_OWN_ADDRESSES.",
  "refusal.no-slack-app": "ל-Earshot אין עדיין יישום ב-Slack. מנהל של כל ההתקנה יוצר אחד תחת הגדרות, ערוצים.",
  "refusal.no-workspace": "{brand} אינו מחובר לסביבת העבודה {id} ב-Slack. חברו אותה תחילה.",
  "refusal.channel-needs": "עבור {channel} יש לציין: {what}.",
  "refusal.no-rotation": "רק Webhooks נחתמים בסוד שלנו. הזינו את הכתובת או המפתח החדשים דרך ״שינוי״.",
  "input.pagerduty-key": "השתמשו במפתח של שילוב Events API v2: אותיות וספרות.",
  "input.slack-workspace": "השתמשו במזהה סביבת העבודה, כגון T0123ABCD.",
  "input.slack-room": "השתמשו במזהה הערוץ, כגון C0123ABCD: הוא מופיע בסוף פרטי הערוץ ב-Slack.",
  "input.slack-client": "השתמשו ב-Client ID ש-Slack מציג תחת Basic Information.",
  "refusal.channel-takes-no": "ל-{channel} אין צורך ב: {what}.",
  "refusal.decide-without-texts": "אי אפשר להחליט על מה שלא רואים: שלחו לשם גם את הטקסטים.",
  "refusal.slack-link-old": "הקישור הזה כבר נוצל או ישן מדי. לחצו שוב ב-Slack לקבלת קישור חדש.",
  "refusal.decision-link-old": "הקישור הזה כבר נוצל או ישן מדי.",
  "refusal.decision-link-theirs": "הדוא״ל הזה נשלח לאדם אחר.",
} satisfies Record<keyof typeof english, string>;
