import type { files as english } from "../en/files.ts";

export const files = {
  "refusal.file-empty": "הקובץ ריק.",
  "refusal.file-not-table": "זה אינו קובץ טקסט. שמרו קודם את הטבלה כ־CSV (UTF-8).",
  "refusal.file-not-text": "זה אינו קובץ טקסט. שמרו אותו קודם כטקסט (UTF-8).",
  "refusal.file-no-mentions": "אין אזכורים בקובץ הזה.",
  "refusal.file-no-text-column":
    'בשורה הראשונה אין עמודה "text", וגם לא עמודה בשם ביקורת, תגובה או הודעה. העמודות הן: {columns}.',
  "refusal.file-no-text-field":
    'לאובייקטים אין שדה "text", וגם לא שדה בשם ביקורת, תגובה או הודעה. השדות הם: {columns}.',
  "refusal.dates-two-ways":
    "את התאריכים בקובץ אפשר לקרוא בשתי דרכים: 03/04/2026 הוא 3 באפריל או 4 במרץ, ואף שורה אינה מכריעה. ציינו מה נכון: ‎--dates day-first או ‎--dates month-first.",
  "refusal.dates-contradict":
    "התאריכים בקובץ סותרים זה את זה: בחלקם היום ראשון ובאחרים החודש. אולי גיליון אלקטרוני הפך חלק מהם: ייצאו את הקובץ שוב וייבאו אותו בלי לפתוח אותו בגיליון. או ציינו מה נכון: ‎--dates day-first או ‎--dates month-first.",
  "refusal.file-not-csv": "זה אינו קובץ CSV שאפשר לקרוא.",
  "refusal.file-not-csv-line": "זה אינו קובץ CSV שאפשר לקרוא. בדקו את שורה {line}: אולי מירכאות שנפתחות שם לא נסגרות.",
  "refusal.file-not-array": "זה אינו מערך JSON שאפשר לקרוא. אולי הוא נקטע.",
  "refusal.file-not-json": "זה אינו מערך JSON וגם לא אובייקט JSON בכל שורה.",
  "refusal.rows-many": "בקובץ יש {rows} שורות, ובבת אחת נכנסות {most}. פצלו אותו.",
  "refusal.import-none": "אין ייבוא {id} של {brand}.",
  "refusal.import-cancelled": "הייבוא הזה בוטל. ייבאו את הקובץ שוב כדי להתחיל מחדש.",
  "refusal.import-worked-on": "מישהו עובד על מה שהייבוא הזה הביא. נסו לבטל שוב עוד רגע.",
} satisfies Record<keyof typeof english, string>;
