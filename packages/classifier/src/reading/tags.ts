import { detailTypes, type Detail, type DetailType } from "@earshot/core/classification/reading";
import type { Unit } from "./analyse.ts";

/** 0: no detail; then for each type its beginning and its inside. */
export const TAGS = 1 + detailTypes.length * 2;
const beginOf = (type: DetailType) => 1 + detailTypes.indexOf(type) * 2;
const INSIDE = (tag: number) => tag > 0 && tag % 2 === 0;

/** Whether one tag may follow another: an inside goes on with what is before it. */
export function mayFollow(before: number, tag: number): boolean {
  return !INSIDE(tag) || before === tag || before === tag - 1;
}

export function tagsOf(
  units: readonly Unit[],
  details: readonly { type: DetailType; start: number; end: number }[],
): Uint8Array {
  const tags = new Uint8Array(units.length);
  for (const { type, start, end } of details) {
    let first = true;
    for (const [n, unit] of units.entries()) {
      if (unit.start >= end || unit.end <= start) continue;
      tags[n] = beginOf(type) + (first ? 0 : 1);
      first = false;
    }
  }
  return tags;
}

export function detailsOf(text: string, units: readonly Unit[], tags: Uint8Array): Required<Detail>[] {
  const details: Required<Detail>[] = [];
  for (let n = 0; n < units.length; n++) {
    const tag = tags[n]!;
    if (tag === 0 || INSIDE(tag)) continue;
    let last = n;
    while (last + 1 < units.length && tags[last + 1] === tag + 1) last++;
    const { start } = units[n]!;
    const { end } = units[last]!;
    details.push({ type: detailTypes[(tag - 1) / 2]!, text: text.slice(start, end), start, end });
  }
  return details;
}
