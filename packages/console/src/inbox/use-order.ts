import type { Row } from "@earshot/api/views";
import type { AtWork } from "@earshot/core/claim/claim";
import type { OrderReason } from "@earshot/core/desk/harm";
import { useMemo, useRef, useState } from "react";
import type { InboxOrder } from "./order.tsx";
import { placesOf, without, type Listed } from "./windowed.ts";

const NONE: readonly OrderReason[] = [];

/** What is listed without what somebody just settled, and the order for what is done next. */
export function useOrder(
  listed: Listed | undefined,
  opened: string | undefined,
  {
    open,
    refuse,
  }: { open(id: string | undefined): void; refuse(row: Row | undefined, id: string, error: Error): void },
) {
  /** By conversation, the version that left: a later one is listed again. */
  const [leaving, setLeaving] = useState<ReadonlyMap<string, number>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, Error>>(new Map());
  const shown = useMemo(() => {
    if (!listed || leaving.size === 0) return listed;
    const rows = [...listed.rows.values()].map(({ row }) => row);
    return without(
      listed,
      new Set(rows.filter(({ id, version }) => version <= (leaving.get(id) ?? -1)).map(({ id }) => id)),
    );
  }, [listed, leaving]);
  const places = useMemo(() => (shown ? placesOf(shown) : new Map<string, number>()), [shown]);
  const found = opened === undefined ? undefined : places.get(opened);
  const left = useRef(0);
  if (found !== undefined) left.current = found;
  const at = found ?? left.current;
  // What was open may have left the list: then its neighbour has taken its place.
  const next = shown?.rows.get(found === undefined ? at : at + 1)?.row.id;
  const previous = shown?.rows.get(at - 1)?.row.id;

  const row = found === undefined ? undefined : shown?.rows.get(found)?.row;
  const because = row?.because ?? NONE;
  // What is not listed here may have changed whenever anything did.
  const changed = row ? `${row.id} ${row.version} ${whoIsAt(listed?.atWork[row.id])}` : listed?.version;
  const latest = useRef({ next, previous, open, refuse, listed });
  latest.current = { next, previous, open, refuse, listed };
  const order = useMemo<InboxOrder>(
    () => ({
      previous,
      next,
      because,
      changed,
      goOn: () => latest.current.open(latest.current.next ?? latest.current.previous),
      leaves(id) {
        setLeaving((ids) => new Map(ids).set(id, rowOf(latest.current.listed, id)?.version ?? Infinity));
        setRefused((known) => removed(known, id));
      },
      returns(id, error) {
        setLeaving((ids) => removed(ids, id));
        if (!error) return;
        setRefused((known) => new Map(known).set(id, error));
        latest.current.refuse(rowOf(latest.current.listed, id), id, error);
      },
      refusedOf: (id) => refused.get(id) ?? null,
    }),
    [previous, next, because, changed, refused],
  );
  return { shown, order, at, found };
}

function whoIsAt(work: AtWork | undefined): string {
  return [work?.claim?.by, "", ...(work?.present.map(({ by }) => by) ?? [])].join(" ");
}

function rowOf(listed: Listed | undefined, id: string): Row | undefined {
  return [...(listed?.rows.values() ?? [])].find(({ row }) => row.id === id)?.row;
}

function removed<V>(from: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  if (!from.has(id)) return from;
  const rest = new Map(from);
  rest.delete(id);
  return rest;
}
