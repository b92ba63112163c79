import type { Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { placesOf, type Listed } from "./windowed.ts";

type Place = { listed: Listed; of: string };

/**
 * Holds the list still while it changes: what is under the pointer, or else the topmost row, stays where it is on the screen.
 * Who looks at the top, without pointing at anything, sees new rows there at once; others see how many wait above.
 */
export function usePlace(
  of: string,
  listed: Listed | undefined,
  list: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  rowHeight: number,
): { above: number; seenTop(): void } {
  const before = useRef<Place>(undefined);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const last = before.current;
    if (listed) before.current = { listed, of };
    if (!listed || !last || last.listed === listed) return;
    if (last.of !== of) {
      setAbove(0);
      virtualizer.scrollToOffset(0);
      return;
    }
    const scroller = virtualizer.scrollElement;
    if (!scroller || !list.current) return;
    const isWatched = list.current.matches(":hover, :focus-within");
    if (scroller.scrollTop === 0 && !isWatched) return;
    const by = movedBy(last.listed, listed, watchedRow(list.current), Math.floor(scroller.scrollTop / rowHeight));
    if (by === 0) return;
    scroller.scrollTop += by * rowHeight;
    if (by > 0) setAbove((n) => n + by);
  }, [of, listed, list, virtualizer, rowHeight]);
  const seenTop = useCallback(() => setAbove(0), []);
  return { above, seenTop };
}

/** The row that somebody points at or is on with the keyboard. */
function watchedRow(list: HTMLElement): string | undefined {
  return list.querySelector<HTMLElement>("li:hover, li:focus-within")?.dataset["id"];
}

/** By how many rows the watched one, or the first from the top that is still there, moved down. */
function movedBy(before: Listed, after: Listed, watched: string | undefined, top: number): number {
  const places = placesOf(after);
  if (watched !== undefined) {
    const was = placesOf(before).get(watched);
    const is = places.get(watched);
    if (was !== undefined && is !== undefined) return is - was;
  }
  for (let at = top; at < before.total && at < top + 20; at++) {
    const known = before.rows.get(at);
    const is = known && places.get(known.row.id);
    if (is !== undefined) return is - at;
  }
  return 0;
}
