import type { Brand } from "../brand/brand.ts";
import { openAfter } from "../hours/open-time.ts";
import type { ImportItem, Treat } from "./import.ts";

/**
 * Whether a row is kept as history, without draft, deadline or alert: it is answered, it comes from an export of Earshot's own, or it
 * is older than the longest of the brand's deadlines. Without a date it is as new as the file.
 */
export function isHistory(item: ImportItem, { treat, brand, now }: { treat: Treat; brand: Brand; now: Date }): boolean {
  if (item.answered || item.firstSeenAt || treat === "silent") return true;
  if (treat === "work") return false;
  const said = saidAt(item);
  return said !== undefined && openAfter(brand, said, longestDeadline(brand)) < now;
}

export function saidAt({ incoming: { editedAt, createdAt } }: ImportItem): string | undefined {
  return editedAt ?? createdAt;
}

/** Minutes. */
export function longestDeadline({ deadlines, laneDeadlines }: Pick<Brand, "deadlines" | "laneDeadlines">): number {
  const all = [deadlines, ...Object.values(laneDeadlines ?? {})].flatMap((each) => Object.values(each ?? {}));
  return Math.max(...all.filter((minutes) => minutes !== undefined));
}
