import type { Article } from "@earshot/core/knowledge/article";

export const states = ["holds", "ends-soon", "not-yet", "ended"] as const;
export type ArticleState = (typeof states)[number];

const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** How an article stands on a day (YYYY-MM-DD). */
export function stateOf({ validFrom, validUntil }: Pick<Article, "validFrom" | "validUntil">, today: string) {
  if (validUntil && validUntil < today) return "ended";
  if (validFrom && today < validFrom) return "not-yet";
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  return validUntil && validUntil <= soon ? "ends-soon" : "holds";
}

/** The calendar day of a moment in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  // Swedish writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
}
