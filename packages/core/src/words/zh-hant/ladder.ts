import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "已送出暫時回覆，仍須正式答覆。",
  "ladder.owner-reminded": "已提醒 {who}：時限已過 {percent}%。",
  "ladder.approvers-reminded": "已提醒所有核准者：時限已過 {percent}%。",
  "ladder.passed-to": "已轉給 {who}。",
  "ladder.lead-told": "已告知主管：期限已過。",
  "ladder.nobody-next": "沒有可以接手的人。",
  "ladder.deadline-changed": "期限原為 {before, time}，現為 {after, time}。",
  "ladder.mail-subject": "{n, plural, other {有 # 則對話等您處理}}：期限將至或已過",
  "ladder.mail-reminded": "{brand}：期限 {due, time}，時間將至（{platform}，{id}）。",
  "ladder.mail-passed-on": "{brand}：期限 {due, time}，已轉給您（{platform}，{id}）。",
  "ladder.mail-overdue": "{brand}：期限 {due, time} 已過，仍無人回覆（{platform}，{id}）。",
  "ladder.mail-more": "{n, plural, other {還有 # 則。}}",
  "ladder.mail-where": "請到 Earshot 收件匣查看。這類郵件每 5 分鐘最多一封。",
};
