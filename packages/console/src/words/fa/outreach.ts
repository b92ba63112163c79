import type { outreach as english } from "../en/outreach.ts";

export const outreach: Record<keyof typeof english, string> = {
  "outreach.help":
    "آنچه می‌توان پیش از پرسش دیگران گفت: دربارهٔ یک رویداد باز، موضوعی که چند نفر در خطر رفتن از آن شکایت دارند، یا روزهایی که تعطیل هستید. هیچ چیز خودبه‌خود منتشر نمی‌شود: متن را رونوشت کنید یا اطلاعیه را به‌صورت مقاله ذخیره کنید تا پیش‌نویس‌ها به آن استناد کنند.",
  "outreach.none": "پیشنهادی نیست",
  "outreach.noneHelp":
    "رویدادها، موضوع‌هایی که چند نفر در خطر رفتن از آن شکایت دارند، و تعطیلات هنگام پیش آمدن این‌جا می‌آیند.",
  "outreach.incident": "رویداد",
  "outreach.atRisk": "{n, plural, one {یک نفر در خطر رفتن شکایت دارد} other {# نفر در خطر رفتن شکایت دارند}}: {matter}",
  "outreach.closed": "تعطیل: {days}",
  "outreach.showIncident": "نمایش رویداد",
  "outreach.post": "متن برای رونوشت",
  "outreach.title": "عنوان اطلاعیه",
  "outreach.article": "اطلاعیه برای دانش",
  "outreach.saveArticle": "ذخیره به‌صورت مقاله",
  "outreach.saved": "به‌صورت مقاله ذخیره شد.",
  "outreach.use": "گفته‌ایم",
  "outreach.reason": "چرا نه",
  "outreach.dismiss": "رد کردن",
  "outreach.used": "گفته شد",
  "outreach.dismissed": "رد شد",
};
