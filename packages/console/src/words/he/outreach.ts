import type { outreach as english } from "../en/outreach.ts";

export const outreach: Record<keyof typeof english, string> = {
  "outreach.help":
    "מה אפשר לומר לפני שרבים שואלים: על אירוע פתוח, על נושא שכמה אנשים בסיכון מתלוננים עליו, על ימים שבהם אתם סגורים. דבר אינו מתפרסם מעצמו: העתיקו את הפוסט, או שמרו את ההודעה כמאמר שטיוטות יצטטו.",
  "outreach.none": "אין הצעות",
  "outreach.noneHelp": "אירועים, נושאים שכמה אנשים בסיכון מתלוננים עליהם וחגים מופיעים כאן כשהם עולים.",
  "outreach.incident": "אירוע",
  "outreach.atRisk":
    "{n, plural, one {אדם אחד בסיכון מתלונן} two {שני אנשים בסיכון מתלוננים} other {# אנשים בסיכון מתלוננים}} על: {matter}",
  "outreach.closed": "סגור: {days}",
  "outreach.showIncident": "הצגת האירוע",
  "outreach.post": "פוסט להעתקה",
  "outreach.title": "כותרת ההודעה",
  "outreach.article": "הודעה למאגר הידע",
  "outreach.saveArticle": "שמירה כמאמר",
  "outreach.saved": "נשמר כמאמר.",
  "outreach.use": "אמרנו את זה",
  "outreach.reason": "למה לא",
  "outreach.dismiss": "דחייה",
  "outreach.used": "נאמר",
  "outreach.dismissed": "נדחה",
};
