import { useSyncExternalStore } from "react";

/** What was asked for since the page was loaded, by the id of the mention or conversation. */
let revealed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};

/** Shows what is covered under this id, or covers it again. */
export function toggleRevealed(id: string) {
  const next = new Set(revealed);
  if (!next.delete(id)) next.add(id);
  revealed = next;
  for (const changed of listeners) changed();
}

export const useRevealed = (id: string) => useSyncExternalStore(listen, () => revealed.has(id));
