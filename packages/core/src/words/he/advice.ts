import type { advice as english } from "../en/advice.ts";

export const advice = {
  "advice.slack-invite": "Earshot אינו בערוץ הזה. ב-Slack, פתחו את הערוץ וכתבו: /invite @Earshot",
  "advice.slack-channel": "אין ערוץ כזה ב-Slack. בחרו ערוץ אחר בהגדרות Earshot, או הזמינו את Earshot לערוץ הפרטי.",
  "advice.slack-archived": "הערוץ בארכיון. החזירו אותו ב-Slack, או בחרו ערוץ אחר בהגדרות Earshot.",
  "advice.slack-again": "Slack כבר לא מאפשר ל-Earshot להיכנס. חברו שוב את סביבת העבודה בהגדרות Earshot.",
  "advice.slack-rights": "ל-Earshot חסרה הרשאה ב-Slack. חברו שוב את סביבת העבודה; ייתכן שמנהל Slack צריך לאשר.",
  "advice.teams-workflow":
    "זרימת העבודה ב-Teams כבויה או נמחקה. הפעילו אותה, או צרו חדשה והזינו את כתובתה בהגדרות Earshot.",
  "advice.teams-address": "Teams כבר לא מקבל את הכתובת הזאת. העתיקו שוב את כתובת זרימת העבודה להגדרות Earshot.",
  "advice.pagerduty-key": "PagerDuty לא מקבל את מפתח השילוב. הזינו בהגדרות Earshot מפתח של שילוב Events API v2.",
  "advice.address": "אי אפשר לפנות לכתובת הזאת. שנו אותה בהגדרות Earshot.",
  "advice.wait": "נשלח יותר מדי בבת אחת. זה יישלח שוב מעצמו.",
  "advice.their-side": "הצד השני לא עונה כרגע. זה יישלח שוב מעצמו.",
  "advice.other": "נענה בסירוב. שלחו בדיקה; אם גם היא תסורב, פנו למי שמפעיל את Earshot.",
} satisfies Record<keyof typeof english, string>;
