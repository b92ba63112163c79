import type { helpdesk as english } from "../en/helpdesk.ts";

export const helpdesk: Record<keyof typeof english, string> = {
  "refusal.no-helpdesk": "{brand} میز پشتیبانی ندارد. یک مدیر آن را در تنظیمات، میز پشتیبانی وصل می‌کند.",
  "refusal.helpdesk-needs": "برای این میز پشتیبانی کم است: {what}.",
  "refusal.at-helpdesk": "همین حالا در {at} است: #{number}.",
  "helpdesk.problem-token":
    "{at} توکن دسترسی را نمی‌پذیرد (401). مدیر {at} باید توکن تازه‌ای بسازد؛ سپس آن را در تنظیمات، میز پشتیبانی وارد کنید.",
  "helpdesk.problem-rights":
    "این توکن در {at} اجازهٔ این کار را ندارد (403). مدیر {at} باید به کاربر آن حق ساختن و خواندن تیکت بدهد.",
  "helpdesk.problem-no-inbox":
    "Chatwoot چنین حساب یا صندوقی ندارد (404). نشانی، شمارهٔ حساب و شمارهٔ صندوق را در تنظیمات، میز پشتیبانی بررسی کنید؛ کاربر توکن باید عضو صندوق باشد.",
  "helpdesk.problem-no-group": "Zammad در این نشانی پاسخ نمی‌دهد (404). نشانی را در تنظیمات، میز پشتیبانی بررسی کنید.",
  "helpdesk.problem-address":
    "به این نشانی نمی‌توان درخواست فرستاد: در اینترنت عمومی نیست. آن را در تنظیمات، میز پشتیبانی عوض کنید.",
  "helpdesk.problem-wait": "{at} درنگ می‌خواهد (429). خودبه‌خود دوباره تلاش می‌شود.",
  "helpdesk.problem-refused":
    "{at} آن را نپذیرفت: {words} تنظیمات را در تنظیمات، میز پشتیبانی بررسی کنید یا از مدیر {at} بپرسید.",
  "helpdesk.problem-down": "{at} اکنون پاسخ نمی‌دهد. خودبه‌خود دوباره تلاش می‌شود؛ چیزی از دست نمی‌رود.",
  "helpdesk.problem-gone":
    "{at} دیگر وصل نیست. یک مدیر میز پشتیبانی را در تنظیمات، میز پشتیبانی وصل می‌کند؛ سپس گفت‌وگو را دوباره بسپارید.",
  "helpdesk.translated": "ترجمهٔ ماشینی:",
  "helpdesk.about":
    "از Earshot سپرده شده است. با پاسخ عمومی جواب دهید: Earshot آن را پیش‌نویس می‌کند و تنها پس از تأیید کسی در آنجا منتشر می‌شود. یادداشت‌های خصوصی همین‌جا می‌مانند.",
  "helpdesk.platform": "پلتفرم: {platform}",
  "helpdesk.author": "نویسنده: {name}",
  "helpdesk.due": "مهلت پاسخ: {due, date} {due, time}",
  "helpdesk.note": "یادداشت {name}:",
};
