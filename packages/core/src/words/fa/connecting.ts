import type { connecting as english } from "../en/connecting.ts";

export const connecting = {
  "refusal.no-platform": "پلتفرم {platform} نیست. این‌ها هستند: {platforms}.",
  "refusal.source-taken": "همین منبع از پیش وصل است.",
  "refusal.no-consent": "پلتفرم رضایت نداد: {why}.",
  "refusal.no-consent-code": "پلتفرم رضایت نداد: کدی نفرستاد.",
  "refusal.way-back-old": "این راه بازگشت به کار رفته یا کهنه است: از صفحهٔ منابع دوباره آغاز کنید.",
  "refusal.no-consent-way": "{platform} گام رضایت ندارد: به‌جایش کلیدهایش را وارد کنید.",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval: {name} تنها {back, duration} به عقب فهرست می‌کند؛ {longest} ثانیه بلندترین فاصله‌ای است که چیزی از دست نمی‌رود.",
  "refusal.no-push": "هیچ منبع {id} از {brand} اعلان نمی‌پذیرد.",
  "refusal.no-secret": "{platform} کلیدی نمی‌گیرد.",
  "input.no-state": "پلتفرم state برنگرداند: از صفحهٔ منابع دوباره آغاز کنید.",
} satisfies Record<keyof typeof english, string>;
