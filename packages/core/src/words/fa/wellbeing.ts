import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.asked": "{name} خواسته است که با او تماس گرفته نشود: نه پیش‌نویسی نوشته می‌شود و نه پاسخی فرستاده می‌شود.",
  "contact.blocked": "{name} ما را در پلتفرم مسدود کرده است: نه پیش‌نویسی نوشته می‌شود و نه پاسخی فرستاده می‌شود.",
  "refusal.contact-not-noted": "ثبت نشده است که نباید با این نویسنده تماس گرفت.",
} satisfies Record<keyof typeof english, string>;
