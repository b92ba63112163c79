import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "{brand} 沒有端點 {id}。",
  "refusal.no-erasure": "沒有刪除紀錄 {id}。",
  "refusal.no-delivery": "沒有傳送記錄 {id}：事件保留 30 天。",
  "refusal.endpoints-many": "{brand} 已有 {n} 個端點，已達上限。請先移除一個。",
  "refusal.endpoint-asleep": "它已暫停或關閉，不會送出任何內容。請先重新啟用。",
  "refusal.outward-url": "這不是網址。請填寫如 https://example.com/hooks 的網址。",
  "refusal.outward-password": "網址中請勿包含名稱與密碼。",
  "refusal.outward-https": "只會傳送到 https。請以 https:// 開頭填寫網址。",
  "refusal.outward-port": "不會傳送到連接埠 {port}。請使用 443 或 1024 以上的連接埠。",
  "refusal.outward-closed":
    "{host} 不在公開網際網路上，因此不會從那裡讀取，也不會傳送任何內容到那裡。若 Earshot 在您自己的電腦上執行，可用 EARSHOT_OWN_ADDRESSES 允許它。",
  "refusal.no-slack-app": "Earshot 在 Slack 尚無應用程式。請整體管理員在「設定」的「頻道」中建立。",
  "refusal.no-workspace": "{brand} 尚未連接 Slack 工作區 {id}，請先連接。",
  "refusal.channel-needs": "{channel} 需要：{what}。",
  "refusal.no-rotation": "只有 Webhook 以我們的密鑰簽章。請用「變更」填入新的網址或金鑰。",
  "input.pagerduty-key": "請使用 Events API v2 整合的金鑰：英文字母與數字。",
  "input.slack-workspace": "請使用工作區 ID，例如 T0123ABCD。",
  "input.slack-room": "請使用頻道 ID，例如 C0123ABCD：位於 Slack 頻道詳細資料的最下方。",
  "input.slack-client": "請使用 Slack 在 Basic Information 顯示的 Client ID。",
  "refusal.channel-takes-no": "{channel} 不需要：{what}。",
  "refusal.decide-without-texts": "看不到內容便無法決定：請也傳送文字。",
  "refusal.slack-link-old": "此連結已使用或過期。請在 Slack 再按一次取得新連結。",
  "refusal.decision-link-old": "此連結已使用或過期。",
  "refusal.decision-link-theirs": "此郵件是寄給另一人的。",
} satisfies Record<keyof typeof english, string>;
