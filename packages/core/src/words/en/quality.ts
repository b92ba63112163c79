/** Refusals of the quality report. */
export const quality = {
  "input.week": "it is not a week such as 2026-W48.",
  "refusal.no-week": "There is no week {week}.",
} as const;
