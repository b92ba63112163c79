import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "נשלחה תשובת ביניים; התשובה עצמה עוד חסרה.",
  "ladder.owner-reminded": "נשלחה תזכורת אל {who}: חלפו {percent}% מהזמן.",
  "ladder.approvers-reminded": "נשלחה תזכורת לכל המאשרים: חלפו {percent}% מהזמן.",
  "ladder.passed-to": "הועבר אל {who}.",
  "ladder.lead-told": "האחראים עודכנו: המועד חלף.",
  "ladder.nobody-next": "אין למי להעביר.",
  "ladder.deadline-changed": "המועד היה {before, time} וכעת הוא {after, time}.",
  "ladder.mail-subject":
    "{n, plural, one {שיחה אחת מחכה לך} two {שתי שיחות מחכות לך} other {# שיחות מחכות לך}}: המועד קרב או חלף",
  "ladder.mail-reminded": "{brand}: המועד {due, time}. המועד קרב ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: המועד {due, time}. השיחה הועברה אליך ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: המועד היה {due, time} ואיש לא ענה ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {ועוד אחת.} two {ועוד שתיים.} other {ועוד #.}}",
  "ladder.mail-where": "השיחות נמצאות בתיבה של Earshot. הודעה כזאת נשלחת לכל היותר פעם ב-5 דקות.",
};
