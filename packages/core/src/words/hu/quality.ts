import type { quality as english } from "../en/quality.ts";

export const quality = {
  "input.week": "nem hét, mint például 2026-W48.",
  "refusal.no-week": "Nincs {week} hét.",
} satisfies Record<keyof typeof english, string>;
