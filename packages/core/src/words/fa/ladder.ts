import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "پاسخ موقت فرستاده شد؛ پاسخ اصلی هنوز مانده است.",
  "ladder.owner-reminded": "به {who} یادآوری شد: {percent}٪ از زمان گذشته بود.",
  "ladder.approvers-reminded": "به همهٔ تأییدکنندگان یادآوری شد: {percent}٪ از زمان گذشته بود.",
  "ladder.passed-to": "به {who} سپرده شد.",
  "ladder.lead-told": "به سرپرست گفته شد: مهلت گذشته است.",
  "ladder.nobody-next": "کس دیگری نیست که به او سپرده شود.",
  "ladder.deadline-changed": "مهلت {before, time} بود و اکنون {after, time} است.",
  "ladder.mail-subject": "{n, plural, one {# گفت‌وگو} other {# گفت‌وگو}} منتظر شماست: مهلت نزدیک است یا گذشته",
  "ladder.mail-reminded": "{brand}: مهلت {due, time}. مهلت نزدیک است ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: مهلت {due, time}. به شما سپرده شد ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: مهلت {due, time} بود و کسی پاسخ نداده است ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {و # مورد دیگر.} other {و # مورد دیگر.}}",
  "ladder.mail-where": "آن‌ها را در صندوق Earshot می‌یابید. چنین نامه‌ای حداکثر هر ۵ دقیقه یک بار فرستاده می‌شود.",
};
