import type { taskActs as english } from "../en/task-acts.ts";

export const taskActs: Record<keyof typeof english, string> = {
  tasksHelp: "آنچه در پاسخ‌ها گفته شد: به چه کسی خبر بدهید و چه قولی تا کی داده شد. انجام دهید و سپس انجام‌شده بزنید.",
  noTasks: "کار بازی نمانده است.",
  promiseNever: "قول نیست",
  promiseMove: "انتقال به",
  promiseMoved: "زمان قول تغییر کرد.",
  promiseWasNone: "قول نبود.",
  doneBy: "انجام‌دهنده",
  promiseOf: "مسئول",
  promiseKept: "انجام شد",
  "private.title": "خصوصی ادامه یافت",
  "private.solved": "خصوصی حل شد",
  "private.not-yet": "هنوز حل نشده",
  "private.no-need": "نیازی نیست",
  "private.notYetBy": "{name} گفت هنوز حل نشده است",
  "private.drafted": "متنی که این را می‌گوید منتظر تأیید است.",
  "private.not-here": "این پلتفرم پاسخ دومی نمی‌پذیرد: آشکارا چیزی گفته نمی‌شود.",
  "private.answer-first": "نخست باید به مشتری پاسخ داد: چیزی نوشته نشد.",
  "private.stays": "باز می‌ماند.",
  "private.never": "آشکارا چیزی گفته نمی‌شود.",
  "private.where": "کجا",
};
