import type { Store } from "../store.ts";
import type { Segment } from "./segment.ts";

/** UTF-16 units of texts that one process holds, with the entries some 250 MB at most; a deployed function has 1 GB. */
const MOST_UNITS = 40_000_000;

type Held = { segments: Map<string, Segment>; units: number };
const held = new WeakMap<Store, Held>();

/** Unpacked segments by name, the least used forgotten first. A pack never changes, so what is held here is never old. */
export async function heldSegment(
  store: Store,
  name: string,
  load: () => Promise<Segment | undefined>,
): Promise<Segment | undefined> {
  let here = held.get(store);
  if (!here) held.set(store, (here = { segments: new Map(), units: 0 }));
  const known = here.segments.get(name);
  if (known) {
    here.segments.delete(name);
    here.segments.set(name, known);
    return known;
  }
  const loaded = await load();
  if (!loaded || here.segments.has(name)) return loaded;
  here.segments.set(name, loaded);
  here.units += loaded.texts.text.length;
  for (const [oldest, segment] of here.segments) {
    if (here.units <= MOST_UNITS || oldest === name) break;
    here.segments.delete(oldest);
    here.units -= segment.texts.text.length;
  }
  return loaded;
}
