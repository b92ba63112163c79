import type { choices as english } from "../en/choices.ts";

export const choices = {
  onThisPage: "本頁內容",
  "alerts.title": "通知",
  "alerts.help": "即使 Earshot 在其他分頁，此瀏覽器也會立即通知您。此選擇只保存在此瀏覽器。",
  "alerts.cannot": "此瀏覽器無法顯示通知。",
  "alerts.kind.critical": "有緊急訊息進來",
  "alerts.kind.late": "已超過期限",
  "alerts.kind.mentioned": "有人在備註中提到您",
  "times.exact": "顯示確切時間",
  "times.relative": "以「2 小時前」顯示時間",
} satisfies Record<keyof typeof english, string>;
