import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  outreach: "搶先說明",
  tasks: "待辦事項",
  "tasks.open": "未完成",
  "tasks.done": "已完成",
  tellWhom: "告知",
  markDone: "完成",
  promised: "承諾",
  promiseAssumed: "未說明時間",
  promisesHere: "這則回覆承諾",
} satisfies Record<keyof typeof english, string>;
