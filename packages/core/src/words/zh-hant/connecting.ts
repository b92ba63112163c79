import type { connecting as english } from "../en/connecting.ts";

export const connecting = {
  "refusal.no-platform": "沒有平台 {platform}。現有：{platforms}。",
  "refusal.source-taken": "此來源已經連接。",
  "refusal.no-consent": "平台未給予授權：{why}。",
  "refusal.no-consent-code": "平台未給予授權：沒有送出代碼。",
  "refusal.way-back-old": "此返回連結已使用或已過期：請在「來源」頁重新開始。",
  "refusal.no-consent-way": "{platform} 沒有授權流程：請直接輸入密鑰。",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval：{name} 只列出最近 {back, duration} 的內容；不遺漏任何內容的最長間隔是 {longest} 秒。",
  "refusal.no-push": "{brand} 沒有接受推送的來源 {id}。",
  "refusal.no-secret": "{platform} 不需要密鑰。",
  "input.no-state": "平台沒有傳回 state：請在「來源」頁重新開始。",
} satisfies Record<keyof typeof english, string>;
