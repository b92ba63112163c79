import type { digests as english } from "../en/digests.ts";

export const digests = {
  late: "پاسخ‌های دیر",
  languages: "زبان‌ها",
  platforms: "سکوها",
  downloadCsv: "دریافت CSV",
  date: "تاریخ",
} satisfies Record<keyof typeof english, string>;
