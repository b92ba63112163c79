import type { advice as english } from "../en/advice.ts";

export const advice = {
  "advice.slack-invite": "Earshot 不在該頻道中。請在 Slack 開啟該頻道並輸入：/invite @Earshot",
  "advice.slack-channel": "Slack 找不到該頻道。請在 Earshot 設定中另選頻道，或邀請 Earshot 加入私人頻道。",
  "advice.slack-archived": "該頻道已封存。請在 Slack 解除封存，或在 Earshot 設定中另選頻道。",
  "advice.slack-again": "Slack 不再允許 Earshot 進入。請在 Earshot 設定中重新連接工作區。",
  "advice.slack-rights": "Earshot 在 Slack 缺少權限。請重新連接工作區；可能需要 Slack 管理員核准。",
  "advice.teams-workflow": "Teams 的工作流程已關閉或刪除。請重新開啟，或建立新的並將網址填入 Earshot 設定。",
  "advice.teams-address": "Teams 不再接受此網址。請將工作流程的網址重新複製到 Earshot 設定。",
  "advice.pagerduty-key": "PagerDuty 不接受此整合金鑰。請在 Earshot 設定填入 Events API v2 整合的金鑰。",
  "advice.address": "無法向此網址發送。請在 Earshot 設定中更改。",
  "advice.wait": "一次發送過多，稍後會自動重送。",
  "advice.their-side": "對方目前沒有回應，稍後會自動重送。",
  "advice.other": "對方拒絕接收。請發送測試；若仍遭拒，請告知 Earshot 的管理者。",
} satisfies Record<keyof typeof english, string>;
