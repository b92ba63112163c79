import { useSyncExternalStore } from "react";

const STORED = "earshot.opensFirst.";
const listeners = new Set<() => void>();

/** Whether the first conversation of a list opens by itself where there is room; each person's own choice in this browser, on at first. */
export function useOpensFirst(person: string): [boolean, (opens: boolean) => void] {
  const opens = useSyncExternalStore(onChange, () => localStorage.getItem(STORED + person) !== "off");
  const choose = (next: boolean) => {
    localStorage.setItem(STORED + person, next ? "on" : "off");
    for (const tell of listeners) tell();
  };
  return [opens, choose];
}

function onChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
