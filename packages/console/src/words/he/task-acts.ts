import type { taskActs as english } from "../en/task-acts.ts";

export const taskActs: Record<keyof typeof english, string> = {
  tasksHelp: "מה שנאמר בתגובות: למי למסור, ומה הובטח ועד מתי. בצעו, וסמנו שבוצע.",
  noTasks: "אין דבר פתוח.",
  promiseNever: "זו לא הבטחה",
  promiseMove: "העברה למועד",
  promiseMoved: "להבטחה מועד חדש.",
  promiseWasNone: "זו לא הייתה הבטחה.",
  doneBy: "בוצע בידי",
  promiseOf: "באחריות",
  promiseKept: "קוימה",
  "private.title": "נמשך באופן פרטי",
  "private.solved": "נפתר באופן פרטי",
  "private.not-yet": "עוד לא נפתר",
  "private.no-need": "אין צורך",
  "private.notYetBy": "{name} אמר/ה שזה עוד לא נפתר",
  "private.drafted": "טקסט שאומר זאת ממתין לאישור.",
  "private.not-here": "הפלטפורמה אינה מקבלת תגובה שנייה: לא נאמר דבר בפומבי.",
  "private.answer-first": "קודם צריך לענות ללקוח: לא נוסח דבר.",
  "private.stays": "זה נשאר פתוח.",
  "private.never": "לא נאמר דבר בפומבי.",
  "private.where": "היכן",
};
