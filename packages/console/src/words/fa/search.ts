import type { search as english } from "../en/search.ts";

export const search = {
  search: "جستجو",
  "search.label": "جستجو در همهٔ گفته‌ها",
  "search.placeholder": "یادکردها، پاسخ‌ها و یادداشت‌ها",
  "search.hint":
    "واژه‌ها در همهٔ شکل‌هایشان پیدا می‌شوند، با نیم‌فاصله یا بی آن. «در گیومه»: درست همین واژه‌ها. آغاز*: هر واژه‌ای که چنین آغاز شود. ‎-واژه: بدون آنچه این واژه را دارد.",
  "search.found": "یافته‌ها",
  "search.nothing": "چیزی همهٔ این‌ها را ندارد. واژه‌های کمتری بنویسید، یا آغاز یک واژه را با *.",
  "search.looked": "{n, plural, one {# متن بررسی شد.} other {# متن بررسی شد.}}",
  "search.partly": "هنوز همه‌چیز بررسی نشده است؛ «بیشتر» ادامه می‌دهد.",
  "search.since": "آنچه پیش از {at, date} ذخیره شده هنوز برای جستجو آماده می‌شود.",
  "search.mention": "یادکرد",
  "search.reply": "پاسخ ما",
  "search.note": "یادداشت",
  "search.to": "به {name}",
  "search.deleted": "نویسنده‌اش آن را پاک کرده است",
  "key.search": "جستجو",
} satisfies Record<keyof typeof english, string>;
