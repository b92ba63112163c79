import type { privacy as english } from "../en/privacy.ts";

export const privacy = {
  "privacy.title": "حریم خصوصی",
  "privacy.help":
    "وقتی کسی می‌پرسد چه چیزی دربارهٔ او نگه داشته‌اید، یا می‌خواهد پاک شود. شناسهٔ او در پلتفرم یا نام کاربری‌اش را بنویسید.",
  "privacy.platform": "پلتفرم",
  "privacy.author": "شناسه یا نام کاربری",
  "privacy.export": "برون‌ریزی",
  "privacy.erase": "پاک کردن",
  "privacy.sure": "برای همیشه پاک شود؟",
  "privacy.consequence":
    "همهٔ آنچه {author} نوشته و آنچه به او یا دربارهٔ او نوشته شده حذف می‌شود و برنمی‌گردد. دیگر چیزی از او گردآوری نمی‌شود. آنچه شمرده شده در شمار می‌ماند؛ پاسخ‌ها در پلتفرم می‌مانند.",
  "privacy.past": "پاک‌سازی‌ها",
  "privacy.none": "کسی پاک نشده است.",
  "privacy.running": "در حال انجام",
  "privacy.done": "انجام شد",
  "privacy.removed": "{n, plural, one {# پیام} other {# پیام}}، {replies, plural, one {# پاسخ} other {# پاسخ}}",
} as const satisfies Record<keyof typeof english, string>;
