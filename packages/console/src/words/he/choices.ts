import type { choices as english } from "../en/choices.ts";

export const choices = {
  onThisPage: "בדף הזה",
  "alerts.title": "התראות",
  "alerts.help": "הדפדפן הזה מודיע לכם מיד, גם כש־Earshot בלשונית אחרת. הבחירה נשמרת בדפדפן הזה.",
  "alerts.cannot": "הדפדפן הזה אינו יכול להציג התראות.",
  "alerts.kind.critical": "מגיע משהו קריטי",
  "alerts.kind.late": "מועד חלף",
  "alerts.kind.mentioned": "מישהו מזכיר אתכם בהערה",
  "times.exact": "זמנים מדויקים",
  "times.relative": "זמנים כמו „לפני שעתיים”",
} satisfies Record<keyof typeof english, string>;
