import type { Language } from "@earshot/core/brand/brand";

/** Words that thank. */
export const thanks: Record<Language, RegExp> = {
  en: /\b(?:thank|grateful|appreciate)/iu,
  he: /תודה|מודים|מוקיר/u,
  fa: /ممنون|سپاس|متشکر|تشکر|مرسی|قدردان/u,
  hu: /köszön|köszi|hálás/iu,
  lt: /ačiū|dėkoj|dėkui|dėkingi/iu,
  "zh-Hant": /謝/u,
};
