import type { quality as english } from "../en/quality.ts";

export const quality = {
  "input.week": "זה לא שבוע כגון 2026-W48.",
  "refusal.no-week": "אין שבוע {week}.",
} satisfies Record<keyof typeof english, string>;
