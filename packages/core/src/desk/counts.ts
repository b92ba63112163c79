import { isIn, laneIds, type LaneId, type Seat } from "./lanes.ts";
import type { Picture } from "./picture.ts";

export type Counts = Record<LaneId, number>;

type Known = { print: number; now: number; byPerson: Map<string, Counts> };
const known = new WeakMap<Picture, Known>();

/** How many stand in each lane, counted once for each state of the desk, minute and person. */
export function countsOf(picture: Picture, seat: Seat): Counts {
  let its = known.get(picture);
  if (its?.print !== picture.print || its.now !== seat.now) {
    its = { print: picture.print, now: seat.now, byPerson: new Map() };
    known.set(picture, its);
  }
  const before = its.byPerson.get(seat.me);
  if (before) return before;
  const counts = Object.fromEntries(laneIds.map((lane) => [lane, 0])) as Counts;
  for (const c of picture.conversations.values()) for (const lane of laneIds) if (isIn(lane, c, seat)) counts[lane]++;
  its.byPerson.set(seat.me, counts);
  return counts;
}
