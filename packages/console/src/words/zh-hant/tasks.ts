import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "待辦事項",
  "tasks.open": "未完成",
  "tasks.done": "已完成",
  tasksHelp: "回覆中說過的事：要告知誰、承諾了什麼、何時完成。完成後請標為完成。",
  noTasks: "沒有未完成的事項。",
  tellWhom: "告知",
  doneBy: "完成者",
  markDone: "完成",
  promised: "承諾",
  promiseAssumed: "未說明時間",
  promiseOf: "負責人",
  promiseKept: "已履行",
  promiseNever: "不是承諾",
  promiseMove: "改到",
  promiseMoved: "承諾的時間已更改。",
  promiseWasNone: "這不是承諾。",
  promisesHere: "這則回覆承諾",
} satisfies Record<keyof typeof english, string>;
