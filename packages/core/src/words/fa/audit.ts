import type { audit as english } from "../en/audit.ts";

export const audit = {
  "refusal.no-audit": "چنین رکوردی در گزارش ممیزی نیست.",
  "refusal.not-revertible": "این را از اینجا نمی‌توان برگرداند.",
  "refusal.not-kept": "آنچه پیش از آن بود کامل نگه داشته نشده است: {fields}.",
  "refusal.newer-change": "کسی از آن پس این را تغییر داده است: {fields}. وضع کنونی را ببینید.",
  "refusal.there-again": "دوباره وجود دارد. وضع کنونی را ببینید.",
  "input.audit-after": "پایان صفحه‌ای از گزارش نیست",
  "refusal.audit-large": "از ۵ مگابایت بزرگ‌تر است: روزهای کمتری برگزینید، یا npm run earshot -- audit export",
  "check.name-audit": "گزارش ممیزی، {of}",
  "check.audit-sealed": "{n} مهر تا {until, time}. تازه‌ترین درهم‌سازی را جای دیگری نگه دارید: {hash}",
} satisfies Record<keyof typeof english, string>;
