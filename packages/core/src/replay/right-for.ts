import type { Replay } from "./replay.ts";

/** Who keeps the knowledge tries articles; all else is an admin's to change, and so to try. */
export function rightFor({ change, judge }: Pick<Replay, "change" | "judge">): "approve" | "manage" {
  const isArticles = judge === undefined && Object.keys(change).every((field) => field === "knowledge");
  return isArticles ? "approve" : "manage";
}
