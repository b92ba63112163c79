import type { merging as en } from "../en/merging.ts";

export const merging = {
  "refusal.merge-same": "這是同一則對話，請選擇另一則。",
  "refusal.merged-already": "其中一則已經是另一則對話的一部分。",
  "refusal.no-part": "這則對話沒有 {part} 這個部分。",
  "refusal.no-mention-here": "這則對話中沒有 {mention}。",
  "refusal.split-all": "這裡只有這一則內容，無從拆分。",
  "refusal.split-answered": "這則已在此回覆，回覆會留在原處。請拆出尚未回覆的內容。",
  "refusal.split-versions": "它已修改超過 {n} 次，會留在原處。",
  "refusal.reply-going": "給 {name} 的回覆正在送出或尚待確認，請等待處理完成。",
} satisfies Record<keyof typeof en, string>;
