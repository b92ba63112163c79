import { useCallback, useSyncExternalStore } from "react";
import { useSession } from "../session.tsx";

const listeners = new Set<() => void>();
const nameFor = (person: string) => `earshot.translate.${person}`;

function onChanged(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Whether a person wants all that is in another language translated when it is opened; remembered in this browser. */
export function useAlwaysTranslate(): [boolean, (always: boolean) => void] {
  const { person } = useSession();
  const always = useSyncExternalStore(onChanged, () => localStorage.getItem(nameFor(person.id)) === "always");
  const become = useCallback(
    (next: boolean) => {
      if (next) localStorage.setItem(nameFor(person.id), "always");
      else localStorage.removeItem(nameFor(person.id));
      for (const listener of listeners) listener();
    },
    [person.id],
  );
  return [always, become];
}
