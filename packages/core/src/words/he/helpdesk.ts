import type { helpdesk as english } from "../en/helpdesk.ts";

export const helpdesk: Record<keyof typeof english, string> = {
  "refusal.no-helpdesk": "למותג {brand} אין מוקד תמיכה. מנהל/ת מחבר/ת אחד תחת הגדרות, מוקד תמיכה.",
  "refusal.helpdesk-needs": "חסר עבור מוקד התמיכה הזה: {what}.",
  "refusal.at-helpdesk": "הפנייה כבר נמצאת ב־{at}:‏ #{number}.",
  "helpdesk.problem-token":
    "האסימון אינו מתקבל ב־{at}‏ (401). מנהל/ת של {at} צריך/ה ליצור אסימון חדש; לאחר מכן הזינו אותו תחת הגדרות, מוקד תמיכה.",
  "helpdesk.problem-rights":
    "לאסימון אין הרשאה לכך ב־{at}‏ (403). מנהל/ת של {at} צריך/ה לתת למשתמש שלו הרשאה ליצור ולקרוא פניות.",
  "helpdesk.problem-no-inbox":
    "אין ב־Chatwoot חשבון או תיבה כאלה (404). בדקו את הכתובת, את מספר החשבון ואת מספר התיבה תחת הגדרות, מוקד תמיכה; המשתמש של האסימון חייב להיות חבר בתיבה.",
  "helpdesk.problem-no-group": "Zammad אינו עונה בכתובת הזאת (404). בדקו את הכתובת תחת הגדרות, מוקד תמיכה.",
  "helpdesk.problem-address": "אין לפנות לכתובת הזאת: היא אינה באינטרנט הציבורי. שנו אותה תחת הגדרות, מוקד תמיכה.",
  "helpdesk.problem-wait": "{at} מבקש הפסקה (429). ננסה שוב מעצמנו.",
  "helpdesk.problem-refused":
    "הבקשה נדחתה ב־{at}:‏ {words} בדקו את ההגדרות תחת הגדרות, מוקד תמיכה, או שאלו מנהל/ת של {at}.",
  "helpdesk.problem-down": "אין כרגע תשובה מ־{at}. ננסה שוב מעצמנו; דבר לא הולך לאיבוד.",
  "helpdesk.problem-gone":
    "החיבור אל {at} הוסר. מנהל/ת מחבר/ת מוקד תמיכה תחת הגדרות, מוקד תמיכה; לאחר מכן העבירו את השיחה שוב.",
  "helpdesk.translated": "תרגום מכונה:",
  "helpdesk.about":
    "הועבר מ־Earshot. ענו בתשובה ציבורית: Earshot הופך אותה לטיוטה, והיא מתפרסמת רק לאחר שמישהו אישר אותה שם. הערות פרטיות נשארות כאן.",
  "helpdesk.platform": "פלטפורמה: {platform}",
  "helpdesk.author": "מאת: {name}",
  "helpdesk.due": "מועד אחרון לתשובה: {due, date} {due, time}",
  "helpdesk.note": "הערה מאת {name}:",
};
