import type { digests as english } from "../en/digests.ts";

export const digests = {
  late: "逾期回覆",
  languages: "語言",
  platforms: "平台",
  downloadCsv: "下載 CSV",
  date: "日期",
} satisfies Record<keyof typeof english, string>;
