import type { keys as english } from "../en/keys.ts";

export const keys = {
  "key.next": "گفتگوی بعدی",
  "key.previous": "گفتگوی قبلی",
  "key.approve": "تأیید",
  "key.edit": "ویرایش پاسخ",
  "key.decline": "رد پیش‌نویس",
  "key.dismiss": "بستن گفتگو بی‌پاسخ",
  "key.undo": "لغو تأیید",
  "key.send": "تأیید از ویرایشگر",
  "key.leave": "ترک ویرایشگر",
  "key.inbox": "رفتن به صندوق",
  "key.digests": "رفتن به گزیده‌ها",
  "key.sources": "رفتن به منابع",
  "key.health": "رفتن به سلامت",
  "key.help": "نمایش میان‌برها",
  keysHelp: "کلیدها به جایشان در صفحه‌کلید آمریکایی نامیده شده‌اند و در هر چیدمان کار می‌کنند.",
  "key.coverage": "پوشش",
  "key.playbooks": "رفتن به الگوها",
  "key.proposal": "گذاشتن یک پیشنهاد در ویرایشگر",
  "key.knowledge": "رفتن به دانش",
  "key.tasks": "رفتن به کارها",
} satisfies Record<keyof typeof english, string>;
