import type { confirm as english } from "../en/confirm.ts";

export const confirm = {
  "confirm.slack-title": "您在 Slack 的身分",
  "confirm.slack":
    "凡在 Slack 以 {user}（{workspace}）按下按鈕者，將以您 {name} 的名義在 Earshot 執行。僅在那是您本人時確認。",
  "confirm.slack-yes": "是我",
  "confirm.slack-done": "完成。此後您在 Slack 按下的操作都以您的名義執行。",
  "confirm.old": "此連結已使用或過期。",
  "confirm.sign-in": "請先登入 Earshot，再開啟此連結。",
  "confirm.for": "此郵件是寄給 {name} 的。請以 {name} 登入 Earshot，再開啟此連結。",
  "confirm.other": "此郵件是寄給 {name} 的，而您目前以 {you} 登入。未執行任何操作。",
  "confirm.approve-title": "要核准此回覆嗎？",
  "confirm.decline-title": "不採用此回覆嗎？",
  "confirm.changed": "內容已與郵件中不同，未執行任何操作。",
  "confirm.approved": "已核准。稍後即送出，在此之前可於 Earshot 撤回。",
  "confirm.first": "已核准。現在需要另一人核准。",
  "confirm.declined": "未採用，正在另擬回覆。",
  "confirm.refused": "未執行任何操作：{why}",
  "confirm.mail-subject": "{brand}：有回覆等待您（{platform}）",
  "confirm.mail-once": "這些連結僅供您使用一次，有效至 {until, time}。開啟連結不會執行任何操作：頁面會先詢問。",
} satisfies Record<keyof typeof english, string>;
