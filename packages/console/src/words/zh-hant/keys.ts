import type { keys as english } from "../en/keys.ts";

export const keys = {
  "key.next": "下一則對話",
  "key.previous": "上一則對話",
  "key.approve": "核准",
  "key.edit": "編輯回覆",
  "key.decline": "退回草稿",
  "key.dismiss": "不回覆並關閉對話",
  "key.undo": "復原核准",
  "key.send": "在編輯器中核准",
  "key.leave": "離開編輯器",
  "key.inbox": "前往收件匣",
  "key.digests": "前往摘要",
  "key.sources": "前往來源",
  "key.health": "前往健康狀況",
  "key.help": "顯示快速鍵",
  keysHelp: "按鍵依美式鍵盤的位置命名，適用於任何鍵盤配置。",
  "key.coverage": "涵蓋情況",
  "key.playbooks": "前往劇本",
  "key.proposal": "將提案放入編輯器",
  "key.knowledge": "前往知識庫",
  "key.tasks": "前往待辦事項",
} satisfies Record<keyof typeof english, string>;
