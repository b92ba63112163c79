import type { quality as english } from "../en/quality.ts";

export const quality = {
  "input.week": "不是週次，例如 2026-W48。",
  "refusal.no-week": "沒有 {week} 這一週。",
} satisfies Record<keyof typeof english, string>;
