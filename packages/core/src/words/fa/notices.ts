import type { notices as english } from "../en/notices.ts";

export const notices = {
  "notice.sign-in-dead": "‏Earshot دیگر نمی‌تواند در {name} سخن بگوید",
  "notice.sign-in-ends": "ورود Earshot به {name} به‌زودی پایان می‌یابد",
  "notice.failing": "‏Earshot نمی‌تواند به {name} گوش دهد",
  "notice.silent": "‏Earshot چیز تازه‌ای در {name} نمی‌شنود",
  "notice.deaf": "شاید Earshot آنچه را در {name} گفته می‌شود از دست بدهد",
  "notice.where": "برند {brand}، پلتفرم {platform}.",
  "notice.note-subject": "{brand}: {name} در یادداشتی از شما نام برد",
  "notice.note": "{name} در یادداشتی بر گفتگوی {id} از {brand} از شما نام برد.",
  "notice.note-where": "آن را در Earshot میان گفتگوهای خودتان می‌یابید.",
  "notice.told-subject": "{brand}: به مشتری گفته شد که شما خبر دارید",
  "notice.told": "پاسخی در {platform} می‌گوید این به شما سپرده شد.",
  "notice.told-of": "پاسخی در {platform} می‌گوید این به شما سپرده شد ({name}).",
  "notice.told-where": "گفتگوی {id} از {brand} در Earshot است؛ کار با علامت زدن کسی در آنجا انجام‌شده است.",
  "notice.key-ends": "مهلت کلید دسترسی {name} به‌زودی پایان می‌یابد",
  "notice.key-ends-at":
    "مهلت کلید دسترسی {name} در {at, date} ساعت {at, time} پایان می‌یابد. هر چه از آن استفاده می‌کند آن‌گاه از کار می‌افتد.",
  "notice.key-todo":
    "در کنسول Earshot در بخش تنظیمات کلید دیگری بسازید، آن را به جای این به کار ببرید و این یکی را باطل کنید.",
  "notice.open": "برای دیدن و رسیدگی، کنسول Earshot را باز کنید.",
  "notice.endpoint-off": "{brand}: ‏Earshot دیگر رویدادی به یک مقصد نمی‌فرستد",
  "notice.channel-refuses": "{brand}: پیام‌های Earshot به {where} پذیرفته نمی‌شود",
  "notice.endpoint-gone": "{host} گفت که دیگر رویدادی نمی‌خواهد (410).",
  "notice.endpoint-failing": "{host} پنج روز است هیچ رویدادی نگرفته است.",
  "notice.endpoint-kept":
    "آنچه رخ می‌دهد ۳۰ روز نگه داشته می‌شود: مقصد را در تنظیمات، وب‌هوک‌ها دوباره روشن کنید و آنچه از دست داد را بفرستید.",
  "ladder.mail-subject": "{n, plural, one {# گفت‌وگو} other {# گفت‌وگو}} منتظر شماست: مهلت نزدیک است یا گذشته",
  "ladder.mail-reminded": "{brand}: مهلت {due, time}. مهلت نزدیک است ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: مهلت {due, time}. به شما سپرده شد ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: مهلت {due, time} بود و کسی پاسخ نداده است ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {و # مورد دیگر.} other {و # مورد دیگر.}}",
  "ladder.mail-where": "آن‌ها را در صندوق Earshot می‌یابید. چنین نامه‌ای حداکثر هر ۵ دقیقه یک بار فرستاده می‌شود.",
  "notice.view-subject": "{brand}: {name} ({n})",
  "notice.view":
    "{brand}: {n, plural, =0 {اکنون در این نما چیزی نیست} one {اکنون # گفت‌وگو در این نما است} other {اکنون # گفت‌وگو در این نما است}}.",
  "notice.view-row": "{name} ({platform}): {words}",
  "notice.view-due": "{name} ({platform})، تا {at, time}: {words}",
  "notice.view-late": "{name} ({platform})، مهلت {at, time} گذشت: {words}",
  "notice.view-more": "{n, plural, one {و # مورد دیگر.} other {و # مورد دیگر.}}",
} satisfies Record<keyof typeof english, string>;
