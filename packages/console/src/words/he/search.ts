import type { search as english } from "../en/search.ts";

export const search = {
  search: "חיפוש",
  "search.label": "חיפוש בכל מה שנאמר",
  "search.placeholder": "אזכורים, תשובות והערות",
  "search.hint":
    'מילים נמצאות בכל צורותיהן, גם עם אותיות שימוש. "במירכאות": בדיוק המילים האלה. התחלה*: כל מילה שמתחילה כך. ‎-מילה: בלי מה שיש בו אותה.',
  "search.found": "נמצאו",
  "search.nothing": "אין דבר שיש בו את כל אלה. כדאי לנסות פחות מילים, או התחלה של מילה עם *.",
  "search.looked": "{n, plural, one {נבדק טקסט אחד.} two {נבדקו שני טקסטים.} other {נבדקו # טקסטים.}}",
  "search.partly": 'עוד לא הכול נבדק; "עוד" ממשיך.',
  "search.since": "מה שנשמר לפני {at, date} עדיין מוכן לחיפוש.",
  "search.mention": "אזכור",
  "search.reply": "תשובה שלנו",
  "search.note": "הערה",
  "search.to": "אל {name}",
  "search.deleted": "נמחק בידי כותבו",
  "key.search": "חיפוש",
} satisfies Record<keyof typeof english, string>;
