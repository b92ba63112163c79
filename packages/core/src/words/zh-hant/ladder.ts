import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "已送出暫時回覆，仍須正式答覆。",
  "ladder.owner-reminded": "已提醒 {who}：時限已過 {percent}%。",
  "ladder.approvers-reminded": "已提醒所有核准者：時限已過 {percent}%。",
  "ladder.passed-to": "已轉給 {who}。",
  "ladder.lead-told": "已告知主管：期限已過。",
  "ladder.nobody-next": "沒有可以接手的人。",
  "ladder.deadline-changed": "期限原為 {before, time}，現為 {after, time}。",
};
