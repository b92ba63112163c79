import type { privacy as english } from "../en/privacy.ts";

export const privacy = {
  "privacy.title": "隱私",
  "privacy.help": "當有人詢問您保存了哪些關於他的資料，或要求刪除時使用。請填寫對方在平台上的 ID 或帳號名稱。",
  "privacy.platform": "平台",
  "privacy.author": "ID 或帳號名稱",
  "privacy.export": "匯出",
  "privacy.erase": "刪除",
  "privacy.sure": "永久刪除？",
  "privacy.consequence":
    "{author} 所寫的一切，以及寫給對方或關於對方的記錄都會移除，且無法復原。之後不會再收集對方的任何內容。已計入的數字會保留；平台上的回覆仍會留在那裡。",
  "privacy.past": "刪除紀錄",
  "privacy.none": "尚未刪除任何人。",
  "privacy.running": "進行中",
  "privacy.done": "已完成",
  "privacy.removed": "{n, plural, other {# 則訊息}}、{replies, plural, other {# 則回覆}}",
} as const satisfies Record<keyof typeof english, string>;
