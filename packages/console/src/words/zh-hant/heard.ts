import type { heard as english } from "../en/heard.ts";

export const heard = {
  day: "日期",
  previousDay: "前一天",
  nextDay: "後一天",
  showConversation: "顯示對話",
  heardNothing: "這一天沒有聽到任何內容。",
} satisfies Record<keyof typeof english, string>;
