import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "待辦事項",
  "tasks.open": "未完成",
  "tasks.done": "已完成",
  tasksHelp: "回覆中說過會告知某人。請告知，然後標為完成。",
  noTasks: "沒有需要告知的人。",
  tellWhom: "告知",
  doneBy: "完成者",
  markDone: "完成",
} satisfies Record<keyof typeof english, string>;
