import type { classification as english } from "../en/classification.ts";

export const classification = {
  "sentiment.negative": "منفی",
  "sentiment.neutral": "خنثی",
  "sentiment.positive": "مثبت",
  "sentiment.mixed": "آمیخته",
  "sentiment.unscored": "ارزیابی‌نشده",
  "urgency.critical": "بحرانی",
  "urgency.high": "زیاد",
  "urgency.normal": "عادی",
  "urgency.low": "کم",
  lane: "فهرست",
  "lane.reply": "برای پاسخ",
  "lane.unread": "زبان‌های دیگر",
  "lane.aside": "کنار گذاشته",
} satisfies Record<keyof typeof english, string>;
