import { useSyncExternalStore } from "react";
import { useSession } from "../session.tsx";

const STORED = "earshot.goOn.";
const listeners = new Set<() => void>();

/** Whether the next conversation opens by itself after an approval; each person's own choice in this browser, on at first. */
export function useGoesOn(): [boolean, (on: boolean) => void] {
  const { person } = useSession();
  const on = useSyncExternalStore(onChange, () => localStorage.getItem(STORED + person.id) !== "off");
  const choose = (next: boolean) => {
    localStorage.setItem(STORED + person.id, next ? "on" : "off");
    for (const tell of listeners) tell();
  };
  return [on, choose];
}

function onChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
