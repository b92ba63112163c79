import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "مقصد {id} برای {brand} نیست.",
  "refusal.no-delivery": "تحویل {id} نیست: آنچه رخ می‌دهد ۳۰ روز نگه داشته می‌شود.",
  "refusal.endpoints-many": "{brand} همین حالا {n} مقصد دارد و بیش از این نمی‌شود. نخست یکی را بردارید.",
  "refusal.endpoint-asleep": "متوقف یا خاموش است و چیزی فرستاده نمی‌شود. نخست دوباره روشنش کنید.",
  "refusal.outward-url": "این نشانی نیست. نشانی‌ای مانند https://example.com/hooks بنویسید.",
  "refusal.outward-password": "نشانی را بدون نام و گذرواژه بنویسید.",
  "refusal.outward-https": "فقط با https فرستاده می‌شود. نشانی را با https:// بنویسید.",
  "refusal.outward-https-or-local": "فقط با https فرستاده می‌شود، و با http روی همین دستگاه (http://localhost).",
  "refusal.outward-port": "به درگاه {port} فرستاده نمی‌شود. ۴۴۳ یا درگاهی از ۱۰۲۴ به بالا را به کار ببرید.",
  "refusal.outward-closed": "{host} در اینترنت عمومی نیست و چیزی به آن فرستاده نمی‌شود.",
} satisfies Record<keyof typeof english, string>;
