import type { confirm as english } from "../en/confirm.ts";

export const confirm = {
  "confirm.slack-title": "אתם ב-Slack",
  "confirm.slack":
    "מי שילחץ על כפתורים ב-Slack בשם {user} ‏({workspace}) יפעל ב-Earshot בשמך, {name}. אשרו רק אם אלה אתם.",
  "confirm.slack-yes": "זה אני",
  "confirm.slack-done": "בוצע. מה שתלחצו ב-Slack ייעשה מעתה בשמכם.",
  "confirm.old": "הקישור הזה כבר נוצל או ישן מדי.",
  "confirm.sign-in": "היכנסו תחילה ל-Earshot, ואז פתחו שוב את הקישור.",
  "confirm.for": "הדוא״ל הזה נשלח אל {name}. היכנסו ל-Earshot בתור {name}, ואז פתחו שוב את הקישור.",
  "confirm.other": "הדוא״ל הזה נשלח אל {name}, ואתם מחוברים בתור {you}. לא נעשה דבר.",
  "confirm.approve-title": "לאשר את התשובה?",
  "confirm.decline-title": "לדחות את התשובה?",
  "confirm.changed": "המצב כבר אינו כפי שהיה בדוא״ל. לא נעשה דבר.",
  "confirm.approved": "אושר. התשובה תצא בעוד רגע; עד אז אפשר לבטל ב-Earshot.",
  "confirm.first": "אושר. כעת נדרש אישור של אדם נוסף.",
  "confirm.declined": "נדחה. מנוסחת תשובה אחרת.",
  "confirm.refused": "לא נעשה דבר: {why}",
  "confirm.mail-subject": "{brand}: תשובה ממתינה לכם ({platform})",
  "confirm.mail-once":
    "הקישורים האלה מיועדים לכם בלבד, פועלים פעם אחת ומסתיימים ב-{until, time}. פתיחתם אינה עושה דבר: דף שואל תחילה.",
} satisfies Record<keyof typeof english, string>;
