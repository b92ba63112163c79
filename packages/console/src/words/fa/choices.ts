import type { choices as english } from "../en/choices.ts";

export const choices = {
  onThisPage: "در این صفحه",
  "alerts.title": "هشدارها",
  "alerts.help": "این مرورگر بی‌درنگ خبر می‌دهد، حتی وقتی Earshot در زبانهٔ دیگری است. این انتخاب در همین مرورگر می‌ماند.",
  "alerts.cannot": "این مرورگر نمی‌تواند هشدار نشان دهد.",
  "alerts.kind.critical": "چیزی بحرانی می‌رسد",
  "alerts.kind.late": "مهلتی گذشته است",
  "alerts.kind.mentioned": "کسی در یادداشتی از شما نام می‌برد",
  "times.exact": "زمان‌های دقیق",
  "times.relative": "زمان‌ها به شکل «۲ ساعت پیش»",
} satisfies Record<keyof typeof english, string>;
