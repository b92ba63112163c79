import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {
  linkUsed: "این پیوند پیش‌تر استفاده شده یا منقضی شده است.",
  signInButton: "ورود",
  "signIn.failed": "ورود انجام نشد. دوباره تلاش کنید؛ اگر ادامه داشت به مدیر بگویید.",
  "signIn.unknown": "نشانی شما در تیم نیست. از مدیر بخواهید آن را بیفزاید.",
  signInHint: "پیوندی را که `npm start` چاپ کرد باز کنید، یا از مدیر پیوندی بخواهید. شاید نشست شما پایان یافته است.",
} satisfies Record<keyof typeof english, string>;
