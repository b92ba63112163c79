import { useState } from "react";

export type Rows<T> = {
  rows: { key: number; row: T }[];
  set(key: number, row: T): void;
  add(row: T): void;
  remove(key: number): void;
};

/** Rows of a form that are written, added and taken away; `changed` is told what they then are. */
export function useRows<T>(first: readonly T[], changed: (rows: T[]) => void): Rows<T> {
  const [rows, setRows] = useState(() => first.map((row, key) => ({ key, row })));
  const become = (next: typeof rows) => {
    setRows(next);
    changed(next.map(({ row }) => row));
  };
  return {
    rows,
    set: (key, row) => become(rows.map((each) => (each.key === key ? { key, row } : each))),
    add: (row) => become([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, row }]),
    remove: (key) => become(rows.filter((each) => each.key !== key)),
  };
}
