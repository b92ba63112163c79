import type { Inbox, Row } from "@earshot/api/views";

/** A window on an order that is too long to be held whole. */
export type Window = { from: number; limit: number };

/** What is known of an order: rows by their place in it, each with the version of the order at which it stood there. */
export type Listed = Pick<Inbox, "counts" | "atWork" | "version"> & {
  total: number;
  rows: ReadonlyMap<number, Known>;
  /** Where what is read by date goes on; such an order has no known end. */
  next?: string;
};
type Known = { row: Row; version: string };

/** Places that are held free below what is known of an order without a known end. */
const AHEAD = 20;

/** Whether every row of the window is known as the order stands. */
export function covers({ rows, total, version, next }: Listed, { from, limit }: Window): boolean {
  const end = next === undefined ? total : total - AHEAD;
  for (let at = from; at < Math.min(from + limit, end); at++) if (rows.get(at)?.version !== version) return false;
  return next === undefined || from + limit <= end;
}

/** The end of what is known without a gap. */
export function knownTo({ rows }: Pick<Listed, "rows">): number {
  let end = 0;
  while (rows.has(end)) end++;
  return end;
}

/** What is known after an answer: rows outside its window stay until they are looked at, moved as their neighbours were. */
export function taken(had: Listed | undefined, from: number, answer: Inbox): Listed {
  const { counts, atWork, version, items } = answer;
  const rows = new Map<number, Known>();
  const ids = new Set(items.map(({ id }) => id));
  const by = had && had.version !== version ? shift(placesOf(had), items, from) : 0;
  for (const [at, known] of had?.rows ?? []) {
    const to = at + by;
    if (to >= 0 && to < (answer.total ?? Infinity) && !ids.has(known.row.id)) rows.set(to, known);
  }
  for (const [n, row] of items.entries()) rows.set(from + n, { row, version });
  if (answer.total !== undefined) return { counts, atWork, version, rows, total: answer.total };
  const end = knownTo({ rows });
  // A first page read again does not say where what is below it goes on.
  const next = from === 0 && had?.next !== undefined && end > items.length ? had.next : answer.next;
  return {
    counts,
    atWork,
    version,
    rows,
    total: next === undefined ? end : end + AHEAD,
    ...(next !== undefined && { next }),
  };
}

/** The same without these conversations: what comes after them moves up. */
export function without(listed: Listed, ids: ReadonlySet<string>): Listed {
  const gone = [...listed.rows].filter(([, { row }]) => ids.has(row.id)).map(([at]) => at);
  if (gone.length === 0) return listed;
  const rows = new Map<number, Known>();
  for (const [at, known] of listed.rows) {
    if (!ids.has(known.row.id)) rows.set(at - gone.filter((each) => each < at).length, known);
  }
  return { ...listed, rows, total: listed.total - gone.length };
}

/** Where each known conversation stands. */
export function placesOf({ rows }: Pick<Listed, "rows">): Map<string, number> {
  return new Map([...rows].map(([at, { row }]) => [row.id, at]));
}

function shift(before: ReadonlyMap<string, number>, items: readonly Row[], from: number): number {
  for (const [n, { id }] of items.entries()) {
    const was = before.get(id);
    if (was !== undefined) return from + n - was;
  }
  return 0;
}
