/** How a conversation was judged, and correcting that. */
export const classification = {
  "sentiment.negative": "Negative",
  "sentiment.neutral": "Neutral",
  "sentiment.positive": "Positive",
  "sentiment.mixed": "Mixed",
  "sentiment.unscored": "Not judged",
  "urgency.critical": "Critical",
  "urgency.high": "High",
  "urgency.normal": "Normal",
  "urgency.low": "Low",
  lane: "List",
  "lane.reply": "To answer",
  "lane.unread": "Other languages",
  "lane.aside": "Set aside",
} as const;
