import type { classification as english } from "../en/classification.ts";

export const classification = {
  "sentiment.negative": "שלילי",
  "sentiment.neutral": "ניטרלי",
  "sentiment.positive": "חיובי",
  "sentiment.mixed": "מעורב",
  "sentiment.unscored": "לא נשפט",
  "urgency.critical": "קריטי",
  "urgency.high": "גבוה",
  "urgency.normal": "רגיל",
  "urgency.low": "נמוך",
  lane: "רשימה",
  "lane.reply": "לתגובה",
  "lane.unread": "שפות אחרות",
  "lane.aside": "הונחו בצד",
} satisfies Record<keyof typeof english, string>;
