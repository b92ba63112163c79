import { hashOf } from "@earshot/core/ids";
import type { Known, Seen } from "./sighting.ts";

/**
 * Gives items that nobody knew their ids: the feed's own where one alone has it, else that and a further part. Returns the ids that several had.
 * @param isTaken whether an id belonged to several items once, so that a new one must not have it
 * @param firstIsKnown an earlier version, which remembered nothing, has stored the first of those that share an id
 */
export function nameNew(
  unknown: Seen[],
  memory: readonly Known[],
  isTaken: (id: string) => boolean,
  firstIsKnown: boolean,
): string[] {
  const taken = new Set(memory.map(({ id }) => id));
  const shared: string[] = [];
  for (const [bare, group] of Map.groupBy(unknown, ({ sighting }) => sighting.bare)) {
    const isShared = group.length > 1 || taken.has(bare) || isTaken(bare);
    if (isShared) shared.push(bare);
    for (const [at, each] of group.entries()) {
      const { author, published, words } = each.sighting;
      const owns = !isShared || (firstIsKnown && at === 0 && !taken.has(bare));
      const parts = [
        [published, author],
        [published, author, words],
        [published, author, words, at],
      ];
      const names = [...(owns ? [bare] : []), ...parts.map((part) => `${bare}#${hashOf(part).slice(0, 11)}`)];
      const alone =
        group.filter(({ sighting }) => sighting.published === published && sighting.author === author).length === 1;
      each.now.id = names.find((name, n) => !taken.has(name) && (owns || alone || n > 0)) ?? names.at(-1)!;
      taken.add(each.now.id);
    }
  }
  return shared;
}
