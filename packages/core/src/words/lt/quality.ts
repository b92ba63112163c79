import type { quality as english } from "../en/quality.ts";

export const quality = {
  "input.week": "tai ne savaitė, pavyzdžiui, 2026-W48.",
  "refusal.no-week": "Savaitės {week} nėra.",
} satisfies Record<keyof typeof english, string>;
