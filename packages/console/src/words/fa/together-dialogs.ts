import type { togetherDialogs as english } from "../en/together-dialogs.ts";

export const togetherDialogs = {
  handOverTo: "به چه کسی",
  handOverHelp:
    "بنویسید چرا. وظیفه‌ای می‌گیرید تا بررسی کنید که حل شده است؛ تا آن را تیک نزنید، نمی‌توان گفت‌وگو را حل‌شده بست.",
  snoozeHelp: "خودش برمی‌گردد، و اگر مشتری بنویسد بی‌درنگ. مهلت می‌گذرد، مگر وقتی منتظر مشتری هستید.",
  "snooze.hour": "یک ساعت دیگر",
  "snooze.tomorrow": "فردا، هنگام بازشدن",
  "snooze.monday": "دوشنبه، هنگام بازشدن",
  "snooze.answer": "تا وقتی مشتری پاسخ دهد",
  "snooze.own": "زمانی دیگر",
  snoozeAt: "تاریخ و ساعت",
  privateWhere: "کجا ادامه دارد",
  privateHelp: "نشانی پیوند، ایمیل یا شمارهٔ پرونده. تنها تیم آن را می‌بیند.",
  privateHow: "چگونه پایان یافت",
  mergeHelp: "آن‌که منتظر است ادامه می‌یابد؛ دیگری بخشی از آن می‌شود و دوباره جداشدنی است.",
  mergeAddress: "نشانی گفت‌وگو",
  mergeOthers: "از همین شخص",
} satisfies Record<keyof typeof english, string>;
