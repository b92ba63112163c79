import type { Brand } from "../brand/brand.ts";
import type { ImportItem, Treat } from "./import.ts";

/**
 * Whether a row is kept as history, without draft, deadline or alert: it is answered, it comes from an export of Earshot's own, or it
 * is older than the longest of the brand's deadlines. Without a date it is as new as the file.
 */
export function isHistory(item: ImportItem, { treat, brand, now }: { treat: Treat; brand: Brand; now: Date }): boolean {
  if (item.answered || item.firstSeenAt || treat === "silent") return true;
  if (treat === "work") return false;
  const said = saidAt(item);
  return said !== undefined && Date.parse(said) < now.getTime() - longestDeadline(brand) * 60_000;
}

export function saidAt({ incoming: { editedAt, createdAt } }: ImportItem): string | undefined {
  return editedAt ?? createdAt;
}

/** Minutes. */
export function longestDeadline({ deadlines }: Pick<Brand, "deadlines">): number {
  return Math.max(...Object.values(deadlines));
}
