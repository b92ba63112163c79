import type { togetherDialogs as english } from "../en/together-dialogs.ts";

export const togetherDialogs = {
  handOverTo: "אל מי",
  handOverHelp: "כתבו למה. תקבלו משימה לבדוק שהעניין נפתר; עד שתסמנו אותה אי אפשר לסגור את השיחה כפתורה.",
  snoozeHelp: "השיחה חוזרת מעצמה, ומיד כשהלקוח כותב. המועד האחרון ממשיך לרוץ, מלבד כשמחכים ללקוח.",
  "snooze.hour": "בעוד שעה",
  "snooze.tomorrow": "מחר, עם הפתיחה",
  "snooze.monday": "ביום שני, עם הפתיחה",
  "snooze.answer": "עד שהלקוח יענה",
  "snooze.own": "במועד אחר",
  snoozeAt: "תאריך ושעה",
  privateWhere: "היכן היא נמשכת",
  privateHelp: "קישור, כתובת דוא״ל או מספר פנייה. רק הצוות רואה זאת.",
  privateHow: "איך הסתיימה",
  mergeHelp: "השיחה שממתינה נמשכת; האחרת נעשית חלק ממנה ואפשר להפריד אותה שוב.",
  mergeAddress: "כתובת השיחה",
  mergeOthers: "של אותו אדם",
} satisfies Record<keyof typeof english, string>;
