import { nameOf, type Kept } from "./kept.ts";
import type { Packer } from "./packer.ts";
import { keptIn, type Segmented } from "./segment.ts";

const SMALL_BYTES = 120 * 1024;
const MOST_BYTES = 300 * 1024;
/** So many small ones are worth being written again as one. */
const WORTH_MERGING = 6;

/** Makes one pack of many small ones, so that a search reads few. A text that was edited is kept as it stands now. */
export async function mergePacks(packer: Packer): Promise<void> {
  const all = await packer.packs();
  const classes = Map.groupBy(
    all.filter(({ bytes }) => bytes < SMALL_BYTES),
    ({ keep }) => keep,
  );
  for (const small of classes.values()) {
    const group = fitting(small.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    if (group.length < WORTH_MERGING) continue;
    const newest = new Map<string, Kept>();
    // Names of packs rise with the time at which they were made.
    for (const pack of group.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const segment = await packer.read(pack);
      for (const kept of segment ? keptIn(segment) : []) newest.set(nameOf(kept), kept);
    }
    await packer.replace({ add: [...newest.values()], drop: group });
  }
}

function fitting(packs: readonly Segmented[]): Segmented[] {
  let bytes = 0;
  return packs.filter(({ bytes: own }) => (bytes += own) <= MOST_BYTES);
}
