import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "refusal.key-mistyped":
    "این کلید دسترسی Earshot نیست: اشتباه نوشته شده یا ناقص است. کلید از ek_، شناسه‌اش و ۳۶ نویسه ساخته می‌شود.",
  "refusal.key-unknown": "چنین کلید دسترسی‌ای نیست، یا باطل شده است. از مدیر یکی دیگر بخواهید.",
  "refusal.key-ended": "مهلت این کلید دسترسی به پایان رسیده است. از مدیر یکی دیگر بخواهید.",
  "refusal.key-maker": "سازندهٔ این کلید دسترسی دیگر اجازهٔ کاری را که کلید برای آن است ندارد. از مدیر یکی دیگر بخواهید.",
  "refusal.key-and-cookie": "کلید دسترسی یا کوکی نشست را بفرستید، نه هر دو را.",
  "refusal.no-key": "کلید دسترسی {id} نیست.",
  "refusal.key-name": "نام کلید دسترسی دیگری {name} است. نام دیگری برگزینید تا معلوم باشد چه کسی چه کرده است.",
  "refusal.key-makes-key": "کلید دسترسی کلید نمی‌سازد. آن را در کنسول بسازید، یا در خط فرمان با ‎--stage یا ‎--state.",
  "refusal.role-somewhere": "این کار نقش {least} را دست‌کم در یک برند می‌خواهد. از مدیر بخواهید.",
  "refusal.key-allowance":
    "{requests} درخواست این کلید برای یک دقیقه به پایان رسیده است. {seconds, duration} صبر کنید و ادامه دهید.",
  "refusal.idempotency-key":
    "‏idempotency-key از ۱۶ تا ۲۵۵ حرف، رقم یا نشانه است، مانند UUID، و با آنچه چیزی را تغییر می‌دهد فرستاده می‌شود.",
  "refusal.idempotency-other": "این idempotency-key با درخواست دیگری فرستاده شده است. برای هر کار کلید تازه‌ای بسازید.",
  "refusal.idempotency-begun":
    "درخواست با این idempotency-key از {at} در حال انجام است، یا ناتمام مانده است. پیش از درخواست با کلید تازه ببینید انجام شده است یا نه.",
  "refusal.idempotency-answer":
    "درخواست با این idempotency-key پیش‌تر انجام شده، اما پاسخش دیگر نمایش‌دادنی نیست. وضع کنونی را ببینید.",
  "refusal.version": "نسخهٔ {asked} از این API نیست. نسخهٔ {spoken} را بخواهید، یا این سرآیند را نفرستید.",
} satisfies Record<keyof typeof english, string>;
