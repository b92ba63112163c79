import type { searching as english } from "../en/searching.ts";

export const searching = {
  "refusal.search-place": "این جایی در جست‌وجو نیست. دوباره بجویید.",
  "refusal.search-nothing": "واژه‌ای برای جست‌وجو بنویسید.",
  "refusal.search-only-without": "بنویسید دنبال چه بگردیم: ‎-واژه فقط آنچه را این واژه دارد کنار می‌گذارد.",
  "refusal.search-long": "دست‌بالا {n} نویسه بجویید.",
  "refusal.search-words": "هر بار دست‌بالا {n} واژه بجویید.",
  "refusal.search-start": "پیش از * دست‌کم {n} حرف بنویسید.",
} satisfies Record<keyof typeof english, string>;
