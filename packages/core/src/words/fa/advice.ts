import type { advice as english } from "../en/advice.ts";

export const advice = {
  "advice.slack-invite": "Earshot در این کانال نیست. در Slack کانال را باز کنید و بنویسید: /invite @Earshot",
  "advice.slack-channel":
    "Slack چنین کانالی نمی‌شناسد. در تنظیمات Earshot کانال دیگری برگزینید، یا Earshot را به کانال خصوصی دعوت کنید.",
  "advice.slack-archived":
    "کانال بایگانی شده است. آن را در Slack برگردانید، یا در تنظیمات Earshot کانال دیگری برگزینید.",
  "advice.slack-again": "Slack دیگر Earshot را راه نمی‌دهد. فضای کاری را در تنظیمات Earshot دوباره وصل کنید.",
  "advice.slack-rights":
    "Earshot در Slack اجازه‌ای کم دارد. فضای کاری را دوباره وصل کنید؛ شاید مدیر Slack باید اجازه دهد.",
  "advice.teams-workflow":
    "گردش کار در Teams خاموش یا حذف شده است. آن را روشن کنید، یا یکی تازه بسازید و نشانی‌اش را در تنظیمات Earshot بگذارید.",
  "advice.teams-address": "Teams دیگر این نشانی را نمی‌پذیرد. نشانی گردش کار را دوباره در تنظیمات Earshot کپی کنید.",
  "advice.pagerduty-key":
    "PagerDuty کلید یکپارچه‌سازی را نمی‌پذیرد. کلید یک یکپارچه‌سازی Events API v2 را در تنظیمات Earshot بگذارید.",
  "advice.address": "به این نشانی نمی‌توان فرستاد. آن را در تنظیمات Earshot عوض کنید.",
  "advice.wait": "یکباره زیاد فرستاده شد. خودبه‌خود دوباره فرستاده می‌شود.",
  "advice.their-side": "طرف مقابل اکنون پاسخ نمی‌دهد. خودبه‌خود دوباره فرستاده می‌شود.",
  "advice.other": "پذیرفته نشد. آزمایشی بفرستید؛ اگر آن هم پذیرفته نشد، به گردانندهٔ Earshot بگویید.",
} satisfies Record<keyof typeof english, string>;
