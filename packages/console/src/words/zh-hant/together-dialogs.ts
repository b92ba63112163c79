import type { togetherDialogs as english } from "../en/together-dialogs.ts";

export const togetherDialogs = {
  handOverTo: "轉交給",
  handOverHelp: "請說明原因。您會收到一項確認是否解決的任務；勾選之前無法以「已解決」結案。",
  snoozeHelp: "時間到會自動回來；顧客一留言便立即回來。期限照常計算，只有等待顧客時暫停。",
  "snooze.hour": "一小時後",
  "snooze.tomorrow": "明天開始營業時",
  "snooze.monday": "星期一開始營業時",
  "snooze.answer": "直到顧客回覆",
  "snooze.own": "其他時間",
  snoozeAt: "日期與時間",
  privateWhere: "在哪裡繼續",
  privateHelp: "連結、電子郵件或案件編號。只有團隊看得到。",
  privateHow: "結果如何",
  mergeHelp: "等待中的對話會繼續，另一則成為其中一部分，之後仍可拆出。",
  mergeAddress: "對話的網址",
  mergeOthers: "同一人的對話",
} satisfies Record<keyof typeof english, string>;
