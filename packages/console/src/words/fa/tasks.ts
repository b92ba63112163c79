import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  tasks: "کارها",
  "tasks.open": "باز",
  "tasks.done": "انجام‌شده",
  tasksHelp: "آنچه در پاسخ‌ها گفته شد: به چه کسی خبر بدهید و چه قولی تا کی داده شد. انجام دهید و سپس انجام‌شده بزنید.",
  noTasks: "کار بازی نمانده است.",
  tellWhom: "خبر دادن به",
  doneBy: "انجام‌دهنده",
  markDone: "انجام شد",
  promised: "قول داده شد",
  promiseAssumed: "زمانی گفته نشده",
  promiseOf: "مسئول",
  promiseKept: "انجام شد",
  promiseNever: "قول نیست",
  promiseMove: "انتقال به",
  promiseMoved: "زمان قول تغییر کرد.",
  promiseWasNone: "قول نبود.",
  promisesHere: "این پاسخ قول می‌دهد",
} satisfies Record<keyof typeof english, string>;
