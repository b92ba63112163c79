import type { audit as english } from "../en/audit.ts";

export const audit = {
  "refusal.no-audit": "此稽核記錄中沒有這筆資料。",
  "refusal.not-revertible": "這項變更無法從這裡還原。",
  "refusal.not-kept": "先前的內容沒有完整保留：{fields}。",
  "refusal.newer-change": "之後有人改過：{fields}。請查看目前的內容。",
  "refusal.there-again": "它已經又存在了。請查看目前的內容。",
  "input.audit-after": "不是記錄某一頁的結尾",
  "refusal.audit-large": "檔案超過 5 MB：請選較少的日子，或使用 npm run earshot -- audit export",
  "check.name-audit": "稽核記錄，{of}",
  "check.audit-sealed": "截至 {until, time} 共 {n} 個封印。請將最新的雜湊值另行保存：{hash}",
} satisfies Record<keyof typeof english, string>;
