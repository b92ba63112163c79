import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "refusal.passkey-not-made": "کلید عبور افزوده نشد. یک بار دیگر تلاش کنید.",
  "refusal.passkeys-many": "شما {most} کلید عبور دارید و بیشتر از این نمی‌شود. نخست یکی را بردارید.",
  "refusal.no-passkey": "این کلید عبور دیگر وجود ندارد.",
  "refusal.last-passkey": "این آخرین کلید عبور شماست و اینجا کلید عبور لازم است. نخست یکی دیگر بیفزایید.",
  "refusal.passkey-wrong":
    "با این کلید عبور نمی‌توانید اینجا وارد شوید. کلید دیگری را بیازمایید، یا از مدیر بخواهید کلیدهای شما را بازنشانی کند.",
  "refusal.passkey-use": "برای ادامه با کلید عبور خود وارد شوید.",
  "refusal.passkey-make": "اینجا کلید عبور لازم است. برای ادامه یکی بیفزایید.",
  "refusal.passkey-with-link": "اینجا تنها با کلید عبور نمی‌توان وارد شد. از ورود یکپارچه استفاده کنید.",
  "refusal.passkeys-nowhere": "کلید عبور در این نشانی کار نمی‌کند. به https و نام دامنه نیاز دارد.",
} satisfies Record<keyof typeof english, string>;
