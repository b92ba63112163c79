import { nameOf } from "./kept.ts";
import type { Packer } from "./packer.ts";
import { keptIn, type Segmented } from "./segment.ts";

const DAY_MS = 86_400_000;

/**
 * Writes packs anew without these texts (by their names, each with the moment it was first seen, where that is known), and, from a moment
 * on (ms), without what should be forgotten for a day.
 */
export async function forgetInPacks(
  packer: Packer,
  gone: ReadonlyMap<string, string | undefined>,
  now?: number,
): Promise<void> {
  if (gone.size === 0 && now === undefined) return;
  const mayHold = (pack: Segmented) =>
    [...gone.values()].some((at) => at === undefined || (at >= pack.from && at <= pack.to)) ||
    (now !== undefined && pack.until !== undefined && pack.until + DAY_MS < now);
  for (const pack of (await packer.packs()).filter(mayHold)) {
    const segment = await packer.read(pack);
    const kept = segment ? keptIn(segment) : [];
    const isOver = (until?: number) => now !== undefined && until !== undefined && until < now;
    const stay = kept.filter((each) => !gone.has(nameOf(each)) && !isOver(each.until));
    if (stay.length < kept.length || !segment) await packer.replace({ add: stay, drop: [pack] });
  }
}
