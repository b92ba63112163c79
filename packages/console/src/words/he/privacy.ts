import type { privacy as english } from "../en/privacy.ts";

export const privacy = {
  "privacy.title": "פרטיות",
  "privacy.help": "כשמישהו שואל מה שמור עליו, או מבקש שזה יימחק. כתבו את המזהה שלו בפלטפורמה או את שם המשתמש שלו שם.",
  "privacy.platform": "פלטפורמה",
  "privacy.author": "מזהה או שם משתמש",
  "privacy.export": "ייצוא",
  "privacy.erase": "מחיקה",
  "privacy.sure": "למחוק לצמיתות?",
  "privacy.consequence":
    "כל מה ש־{author} כתב/ה, וכל מה שנכתב אליו/אליה או נרשם עליו/עליה, יוסר ולא ניתן יהיה לשחזר אותו. שום דבר שלו/שלה לא ייאסף שוב. מה שנספר נשאר בספירה; תשובות בפלטפורמה נשארות שם.",
  "privacy.past": "מחיקות",
  "privacy.none": "איש לא נמחק.",
  "privacy.running": "מתבצעת",
  "privacy.done": "הסתיימה",
  "privacy.removed":
    "{n, plural, one {הודעה אחת} two {שתי הודעות} other {# הודעות}}, {replies, plural, one {תשובה אחת} two {שתי תשובות} other {# תשובות}}",
} as const satisfies Record<keyof typeof english, string>;
