import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "נשלחה תשובת ביניים; התשובה עצמה עוד חסרה.",
  "ladder.owner-reminded": "נשלחה תזכורת אל {who}: חלפו {percent}% מהזמן.",
  "ladder.approvers-reminded": "נשלחה תזכורת לכל המאשרים: חלפו {percent}% מהזמן.",
  "ladder.passed-to": "הועבר אל {who}.",
  "ladder.lead-told": "האחראים עודכנו: המועד חלף.",
  "ladder.nobody-next": "אין למי להעביר.",
  "ladder.deadline-changed": "המועד היה {before, time} וכעת הוא {after, time}.",
};
