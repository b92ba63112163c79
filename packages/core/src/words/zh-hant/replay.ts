import type { replay as english } from "../en/replay.ts";

export const replay = {
  "refusal.no-replay": "{brand} 沒有試算 {id}。試算保留 30 天。",
  "refusal.replay-nothing": "請說明要變更什麼：這項變更是空的。",
  "refusal.replay-list": "{field} 必須是 1 到 {most} 項的清單，每一項都要有自己的欄位。",
  "refusal.replay-days": "第一天 {from} 晚於最後一天 {to}。",
  "refusal.replay-long": "一次最多試算 {days} 天。",
  "refusal.no-playbook": "{brand} 沒有識別碼為 {id} 的自訂劇本。",
  "refusal.replay-not-done": "要在所有日子試算完畢後才能儲存。請等它完成，或重新試算。",
  "refusal.replay-saved": "已經儲存過了。",
  "refusal.replay-stale": "試算之後設定已有變更，所顯示的結果可能不再正確。請重新試算，再儲存。",
  "replay.settings-changed": "試算途中設定有變更。請重新試算。",
  "replay.no-model": "尚未設定語言模型，因此沒有可比較的對象。",
  "replay.broke": "我們這邊連續出錯三次，已記錄下來。請重新試算。",
} satisfies Record<keyof typeof english, string>;
