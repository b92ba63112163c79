import { anywhere, type LanguageRules } from "./rule.ts";

export const he: LanguageRules = {
  negation: /(?:אין צורך ב|לא צריך|לא נצטרך|בלי)\s*(?:\S+\s+){0,2}[ולבהמשכ]{0,2}$/u,
  rules: [
    { name: "safety", intent: "safety", urgency: "critical", pattern: anywhere("תגובה אלרגית", "הלם אלרגי", "הרעלת מזון", "הורעל", "בית (?:ה)?חולים", "התאשפז", "נפצע", "נכווי?ת", "כווי(?:ה|ות)", "נחנק", "התחשמל", "שברי? זכוכית", "חתיכ(?:ת|ות) (?:זכוכית|פלסטיק|מתכת)", "עלה באש", "עשן יצא", "יצא עשן", "ג'וק", "מקק", "עובש") },
    { name: "legal", intent: "legal", urgency: "critical", pattern: anywhere("עורכ?ת? ?דין", "עו[\"״]ד", "תביע(?:ה|ות)", "אתבע", "נתבע אתכם", "בית (?:ה)?משפט", "הגנת הצרכן", "תביעות קטנות") },
    { name: "press", intent: "press", urgency: "high", pattern: anywhere("עיתונאי", "כתבת? (?:ב|מ)(?:עיתון|חדשות)", "תגובת החברה") },
    { name: "cancellation", intent: "cancellation", urgency: "high", pattern: anywhere("לבטל את (?:ה)?(?:מנוי|חשבון|חברות|הזמנה)", "ביטול (?:ה)?(?:מנוי|חשבון|הזמנה)", "מבטלת? את (?:ה)?(?:מנוי|חשבון)") },
    { name: "refund", intent: "refund", urgency: "high", pattern: anywhere("החזר כספי", "את הכסף (?:שלי )?(?:בחזרה|חזרה)", "חויבתי פעמיים", "חייבו אותי פעמיים", "זיכוי כספי") },
    { name: "outage", intent: "outage", urgency: "high", pattern: anywhere("האפליקציה (?:לא עובדת|קורסת|נופלת)", "האתר (?:לא עובד|נפל|למטה)", "לא מצליח(?:ה)? להתחבר") },
    { name: "delivery", intent: "delivery", pattern: anywhere("משלוח", "שליח", "חבילה") },
    { name: "complaint", intent: "complaint", pattern: anywhere("מאוכזב", "אכזבה", "מאכזב", "שירות (?:גרוע|נורא|מזעזע)", "גרוע", "מזעזע", "חוצפה", "בושה", "לא חוזר(?:ת|ים)? לפה", "תלונה") },
    { name: "praise", intent: "praise", pattern: anywhere("תודה רבה", "מדהים", "מצוין", "מעולה", "הכי טוב", "נהדר", "אלופים", "ממליצ") },
    { name: "request", intent: "request", pattern: anywhere("אפשר (?:בבקשה )?ל", "אשמח ל", "תוכלו ל") },
  ],
};
