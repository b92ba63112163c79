import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "accessKeys.title": "کلیدهای دسترسی",
  "accessKeys.help":
    "آنچه برنامه‌ای را راه می‌دهد: برنامه کلید را با هر درخواست می‌فرستد (Authorization: Bearer ek_…). کلید هرگز بیش از آنچه سازنده‌اش اکنون اجازه دارد، اجازه ندارد.",
  "accessKeys.none": "کلیدی نیست.",
  "accessKeys.make": "کلید تازه",
  "accessKeys.nameHelp": "کدام برنامه از آن استفاده می‌کند؛ کارهایش با این نام نشان داده می‌شود.",
  "accessKeys.where": "کجا",
  "accessKeys.everyBrand": "همهٔ برندها",
  "accessKeys.end": "پایان",
  "accessKeys.days": "پس از {n} روز",
  "accessKeys.endless": "بی‌پایان",
  "accessKeys.lastUse": "آخرین استفاده",
  "accessKeys.unused": "هرگز",
  "accessKeys.madeBy": "سازنده",
  "accessKeys.rename": "تغییر نام",
  "accessKeys.renameNamed": "تغییر نام {name}",
  "accessKeys.revoke": "باطل کردن",
  "accessKeys.revokeNamed": "باطل کردن {name}",
  "accessKeys.revokeSure": "{name} باطل شود؟ آنچه از آن استفاده می‌کند بی‌درنگ رد می‌شود.",
  "accessKeys.once":
    "این کلید {name} است. تنها همین یک بار نشان داده می‌شود: آن را جایی که رازها نگه داشته می‌شوند نگه دارید.",
  "accessKeys.kept": "نگهش داشتم",
  "accessKeys.is.ends-soon": "به‌زودی پایان می‌یابد",
  "accessKeys.is.ended": "پایان یافته است",
  "accessKeys.is.less": "کمتر از آنچه نوشته اجازه دارد: سازنده‌اش اکنون اجازهٔ کمتری دارد",
  "accessKeys.is.maker-gone": "اجازهٔ هیچ کاری ندارد: سازنده‌اش دیگر در گروه نیست",
} satisfies Record<keyof typeof english, string>;
