import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "مقصد {id} برای {brand} نیست.",
  "refusal.no-erasure": "پاک‌سازی {id} وجود ندارد.",
  "refusal.no-delivery": "تحویل {id} نیست: آنچه رخ می‌دهد ۳۰ روز نگه داشته می‌شود.",
  "refusal.endpoints-many": "{brand} همین حالا {n} مقصد دارد و بیش از این نمی‌شود. نخست یکی را بردارید.",
  "refusal.endpoint-asleep": "متوقف یا خاموش است و چیزی فرستاده نمی‌شود. نخست دوباره روشنش کنید.",
  "refusal.outward-url": "این نشانی نیست. نشانی‌ای مانند https://example.com/hooks بنویسید.",
  "refusal.outward-password": "نشانی را بدون نام و گذرواژه بنویسید.",
  "refusal.outward-https": "فقط با https فرستاده می‌شود. نشانی را با https:// بنویسید.",
  "refusal.outward-port": "به درگاه {port} فرستاده نمی‌شود. ۴۴۳ یا درگاهی از ۱۰۲۴ به بالا را به کار ببرید.",
  "refusal.outward-closed":
    "{host} در اینترنت عمومی نیست؛ چیزی از آن خوانده و به آن فرستاده نمی‌شود. اگر Earshot روی دستگاه خودتان اجرا می‌شود، می‌توان آن را با EARSHOT_OWN_ADDRESSES مجاز کرد.",
  "refusal.no-slack-app": "Earshot هنوز برنامه‌ای در Slack ندارد. مدیر کل نصب آن را در تنظیمات، کانال‌ها می‌سازد.",
  "refusal.no-workspace": "{brand} به فضای کاری {id} در Slack وصل نیست. نخست آن را وصل کنید.",
  "refusal.channel-needs": "برای {channel} این لازم است: {what}.",
  "refusal.no-rotation": "تنها وب‌هوک‌ها با رمز ما امضا می‌شوند. نشانی یا کلید تازه را با «تغییر» وارد کنید.",
  "input.pagerduty-key": "کلید یک یکپارچه‌سازی Events API v2 را به کار ببرید: حروف و رقم.",
  "input.slack-workspace": "شناسهٔ فضای کاری را به کار ببرید، مانند T0123ABCD.",
  "input.slack-room": "شناسهٔ کانال را به کار ببرید، مانند C0123ABCD: در پایان جزئیات کانال در Slack است.",
  "input.slack-client": "Client ID را که Slack در Basic Information نشان می‌دهد به کار ببرید.",
  "refusal.channel-takes-no": "{channel} به این نیازی ندارد: {what}.",
  "refusal.decide-without-texts": "کسی نمی‌تواند دربارهٔ آنچه نمی‌بیند تصمیم بگیرد: متن‌ها را هم به آنجا بفرستید.",
  "refusal.slack-link-old": "این پیوند به کار رفته یا کهنه است. برای پیوند دیگری دوباره در Slack بزنید.",
  "refusal.decision-link-old": "این پیوند به کار رفته یا کهنه است.",
  "refusal.decision-link-theirs": "این نامه برای کس دیگری بود.",
} satisfies Record<keyof typeof english, string>;
