import type { quality as english } from "../en/quality.ts";

export const quality = {
  "input.week": "هفته‌ای مانند 2026-W48 نیست.",
  "refusal.no-week": "هفتهٔ {week} وجود ندارد.",
} satisfies Record<keyof typeof english, string>;
