import type { classification as english } from "../en/classification.ts";

export const classification = {
  "sentiment.negative": "Neigiama",
  "sentiment.neutral": "Neutrali",
  "sentiment.positive": "Teigiama",
  "sentiment.mixed": "Mišri",
  "sentiment.unscored": "Neįvertinta",
  "urgency.critical": "Kritinė",
  "urgency.high": "Didelė",
  "urgency.normal": "Įprasta",
  "urgency.low": "Maža",
  lane: "Sąrašas",
  "lane.reply": "Atsakytini",
  "lane.unread": "Kitos kalbos",
  "lane.aside": "Atidėti",
} satisfies Record<keyof typeof english, string>;
