import type { confirm as english } from "../en/confirm.ts";

export const confirm = {
  "confirm.slack-title": "شما در Slack",
  "confirm.slack":
    "هر کس در Slack با نام {user} ({workspace}) دکمه‌ها را بزند، در Earshot به جای شما، {name}، عمل می‌کند. تنها اگر خودتان هستید تأیید کنید.",
  "confirm.slack-yes": "منم",
  "confirm.slack-done": "انجام شد. آنچه در Slack بزنید از این پس به نام شما انجام می‌شود.",
  "confirm.old": "این پیوند به کار رفته یا کهنه است.",
  "confirm.sign-in": "نخست وارد Earshot شوید، سپس این پیوند را دوباره باز کنید.",
  "confirm.for": "این نامه برای {name} بود. با نام {name} وارد Earshot شوید و پیوند را دوباره باز کنید.",
  "confirm.other": "این نامه برای {name} بود و شما با نام {you} وارد شده‌اید. کاری انجام نشد.",
  "confirm.approve-title": "این پاسخ را تأیید می‌کنید؟",
  "confirm.decline-title": "این پاسخ را رد می‌کنید؟",
  "confirm.changed": "دیگر آن‌گونه نیست که در نامه بود. کاری انجام نشد.",
  "confirm.approved": "تأیید شد. تا لحظه‌ای دیگر فرستاده می‌شود؛ تا آن هنگام می‌توان در Earshot پس گرفت.",
  "confirm.first": "تأیید شد. اکنون از نفر دیگری پرسیده می‌شود.",
  "confirm.declined": "رد شد. پاسخ دیگری نوشته می‌شود.",
  "confirm.refused": "کاری انجام نشد: {why}",
  "confirm.mail-subject": "{brand}: پاسخی منتظر شماست ({platform})",
  "confirm.mail-once":
    "این پیوندها تنها برای شماست، یک بار کار می‌کند و {until, time} پایان می‌یابد. باز کردنش هنوز کاری نمی‌کند: نخست صفحه‌ای می‌پرسد.",
} satisfies Record<keyof typeof english, string>;
