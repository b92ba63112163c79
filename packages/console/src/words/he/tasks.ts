import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "משימות",
  "tasks.open": "פתוחות",
  "tasks.done": "בוצעו",
  tasksHelp: "בתגובה נאמר שמישהו יקבל הודעה. מסרו לו, וסמנו שבוצע.",
  noTasks: "אין למי למסור.",
  tellWhom: "למסור אל",
  doneBy: "בוצע בידי",
  markDone: "בוצע",
} satisfies Record<keyof typeof english, string>;
