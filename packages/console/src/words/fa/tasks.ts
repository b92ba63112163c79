import type { tasks as english } from "../en/tasks.ts";

export const tasks = {
  outreach: "پیش از آنکه بپرسند",
  tasks: "کارها",
  "tasks.open": "باز",
  "tasks.done": "انجام‌شده",
  tellWhom: "خبر دادن به",
  markDone: "انجام شد",
  promised: "قول داده شد",
  promiseAssumed: "زمانی گفته نشده",
  promisesHere: "این پاسخ قول می‌دهد",
} satisfies Record<keyof typeof english, string>;
