import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "{brand} 沒有端點 {id}。",
  "refusal.no-delivery": "沒有傳送記錄 {id}：事件保留 30 天。",
  "refusal.endpoints-many": "{brand} 已有 {n} 個端點，已達上限。請先移除一個。",
  "refusal.endpoint-asleep": "它已暫停或關閉，不會送出任何內容。請先重新啟用。",
  "refusal.outward-url": "這不是網址。請填寫如 https://example.com/hooks 的網址。",
  "refusal.outward-password": "網址中請勿包含名稱與密碼。",
  "refusal.outward-https": "只會傳送到 https。請以 https:// 開頭填寫網址。",
  "refusal.outward-https-or-local": "只會傳送到 https，以及本機的 http（http://localhost）。",
  "refusal.outward-port": "不會傳送到連接埠 {port}。請使用 443 或 1024 以上的連接埠。",
  "refusal.outward-closed": "{host} 不在公開網際網路上，不會傳送任何內容到那裡。",
} satisfies Record<keyof typeof english, string>;
