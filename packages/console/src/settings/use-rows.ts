import { useState } from "react";

export type Rows<T> = {
  rows: { key: number; row: T }[];
  set(key: number, row: T): void;
  add(row: T): void;
  remove(key: number): void;
  begin(rows: readonly T[]): void;
};

const keyed = <T>(rows: readonly T[]) => rows.map((row, key) => ({ key, row }));

/** Rows of a form that are written, added, taken away and begun anew; `changed` is told what they then are. */
export function useRows<T>(first: readonly T[], changed?: (rows: T[]) => void): Rows<T> {
  const [rows, setRows] = useState(() => keyed(first));
  const become = (next: typeof rows) => {
    setRows(next);
    changed?.(next.map(({ row }) => row));
  };
  return {
    rows,
    set: (key, row) => become(rows.map((each) => (each.key === key ? { key, row } : each))),
    add: (row) => become([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, row }]),
    remove: (key) => become(rows.filter((each) => each.key !== key)),
    begin: (anew) => become(keyed(anew)),
  };
}
