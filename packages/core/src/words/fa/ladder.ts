import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "پاسخ موقت فرستاده شد؛ پاسخ اصلی هنوز مانده است.",
  "ladder.owner-reminded": "به {who} یادآوری شد: {percent}٪ از زمان گذشته بود.",
  "ladder.approvers-reminded": "به همهٔ تأییدکنندگان یادآوری شد: {percent}٪ از زمان گذشته بود.",
  "ladder.passed-to": "به {who} سپرده شد.",
  "ladder.lead-told": "به سرپرست گفته شد: مهلت گذشته است.",
  "ladder.nobody-next": "کس دیگری نیست که به او سپرده شود.",
  "ladder.deadline-changed": "مهلت {before, time} بود و اکنون {after, time} است.",
};
