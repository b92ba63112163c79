import type { replay as english } from "../en/replay.ts";

export const replay = {
  "refusal.no-replay": "در {brand} آزمایشی با شناسهٔ {id} نیست. آزمایش‌ها ۳۰ روز نگه داشته می‌شوند.",
  "refusal.replay-nothing": "بگویید چه چیزی تغییر می‌کند: تغییر خالی است.",
  "refusal.replay-list": "{field} باید فهرستی از ۱ تا {most} مورد باشد، هر کدام با فیلدهایش.",
  "refusal.replay-days": "روز نخست، {from}، پس از روز آخر، {to}، است.",
  "refusal.replay-long": "هر بار حداکثر {days} روز را بیازمایید.",
  "refusal.no-playbook": "{brand} راهنمای پاسخی از خود با شناسهٔ {id} ندارد.",
  "refusal.replay-not-done":
    "تنها پس از آزمودن روی همهٔ روزها می‌توان آن را ذخیره کرد. تا پایان صبر کنید یا دوباره بیازمایید.",
  "refusal.replay-saved": "پیش‌تر ذخیره شده است.",
  "refusal.replay-stale":
    "تنظیمات پس از این آزمایش تغییر کرده‌اند و آنچه نشان می‌دهد شاید دیگر درست نباشد. دوباره بیازمایید و سپس ذخیره کنید.",
  "replay.settings-changed": "تنظیمات هنگام آزمایش تغییر کردند. دوباره بیازمایید.",
  "replay.no-model": "هیچ مدل زبانی تنظیم نشده است، پس چیزی برای مقایسه نیست.",
  "replay.broke": "سه بار خطایی در سامانهٔ ما رخ داد؛ ثبت شده است. دوباره بیازمایید.",
} satisfies Record<keyof typeof english, string>;
