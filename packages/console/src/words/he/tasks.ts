import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "משימות",
  "tasks.open": "פתוחות",
  "tasks.done": "בוצעו",
  tasksHelp: "מה שנאמר בתגובות: למי למסור, ומה הובטח ועד מתי. בצעו, וסמנו שבוצע.",
  noTasks: "אין דבר פתוח.",
  tellWhom: "למסור אל",
  doneBy: "בוצע בידי",
  markDone: "בוצע",
  promised: "הובטח",
  promiseAssumed: "לא ננקב מועד",
  promiseOf: "באחריות",
  promiseKept: "קוימה",
  promiseNever: "זו לא הבטחה",
  promiseMove: "העברה למועד",
  promiseMoved: "להבטחה מועד חדש.",
  promiseWasNone: "זו לא הייתה הבטחה.",
  promisesHere: "התגובה מבטיחה",
} satisfies Record<keyof typeof english, string>;
