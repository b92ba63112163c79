import type { digests as english } from "../en/digests.ts";

export const digests = {
  late: "תגובות באיחור",
  languages: "שפות",
  platforms: "פלטפורמות",
  downloadCsv: "הורדת CSV",
  date: "תאריך",
} satisfies Record<keyof typeof english, string>;
