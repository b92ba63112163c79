import type { queues as english } from "../en/queues.ts";

export const queues = {
  "queue.collect": "گردآوری",
  "queue.intake": "دریافت",
  "queue.draft": "پیش‌نویسی",
  "queue.publish": "انتشار",
  "queue.follow-up": "پیگیری",
  "queue.digest": "گزیده‌ها و ایمیل",
  "queue.hooks": "وب‌هوک‌ها",
} satisfies Record<keyof typeof english, string>;
