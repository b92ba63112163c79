import type { taskActs as english } from "../en/task-acts.ts";

export const taskActs: Record<keyof typeof english, string> = {
  tasksHelp: "回覆中說過的事：要告知誰、承諾了什麼、何時完成。完成後請標為完成。",
  noTasks: "沒有未完成的事項。",
  promiseNever: "不是承諾",
  promiseMove: "改到",
  promiseMoved: "承諾的時間已更改。",
  promiseWasNone: "這不是承諾。",
  doneBy: "完成者",
  promiseOf: "負責人",
  promiseKept: "已履行",
  "private.title": "轉為私下處理",
  "private.solved": "已私下解決",
  "private.not-yet": "尚未解決",
  "private.no-need": "不需要",
  "private.notYetBy": "{name} 表示尚未解決",
  "private.drafted": "說明此事的文字正等待核准。",
  "private.not-here": "此平台不接受第二則回覆：不會公開說明。",
  "private.answer-first": "須先回覆顧客：未擬任何文字。",
  "private.stays": "維持未完成。",
  "private.never": "不會公開說明。",
  "private.where": "地點",
};
