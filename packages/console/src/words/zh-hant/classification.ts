import type { classification as english } from "../en/classification.ts";

export const classification = {
  "sentiment.negative": "負面",
  "sentiment.neutral": "中性",
  "sentiment.positive": "正面",
  "sentiment.mixed": "褒貶參半",
  "sentiment.unscored": "未判斷",
  "urgency.critical": "危急",
  "urgency.high": "高",
  "urgency.normal": "一般",
  "urgency.low": "低",
  lane: "清單",
  "lane.reply": "待回覆",
  "lane.unread": "其他語言",
  "lane.aside": "擱置",
} satisfies Record<keyof typeof english, string>;
