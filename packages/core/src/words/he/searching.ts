import type { searching as english } from "../en/searching.ts";

export const searching = {
  "refusal.search-place": "זה אינו מקום בחיפוש. חפשו שוב.",
  "refusal.search-nothing": "כתבו מילה לחיפוש.",
  "refusal.search-only-without": "כתבו גם מה לחפש: ‎-מילה רק משמיט את מה שיש בו המילה הזאת.",
  "refusal.search-long": "חפשו לכל היותר {n} תווים.",
  "refusal.search-words": "חפשו לכל היותר {n} מילים בבת אחת.",
  "refusal.search-start": "כתבו לפחות {n} אותיות לפני *.",
} satisfies Record<keyof typeof english, string>;
