import type { classification as english } from "../en/classification.ts";

export const classification = {
  "sentiment.negative": "Negatív",
  "sentiment.neutral": "Semleges",
  "sentiment.positive": "Pozitív",
  "sentiment.mixed": "Vegyes",
  "sentiment.unscored": "Nincs megítélve",
  "urgency.critical": "Kritikus",
  "urgency.high": "Magas",
  "urgency.normal": "Szokásos",
  "urgency.low": "Alacsony",
  lane: "Lista",
  "lane.reply": "Megválaszolandó",
  "lane.unread": "Más nyelvek",
  "lane.aside": "Félretéve",
} satisfies Record<keyof typeof english, string>;
