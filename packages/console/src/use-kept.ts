import { useCallback, useSyncExternalStore } from "react";
import { keep, keptAt, onKept } from "./kept-text.ts";
import { useSession } from "./session.tsx";

/** State that a person typed, kept in this browser until it is sent or forgotten (undefined). */
export function useKept<T>(place: string): [T | undefined, (next: T | undefined) => void] {
  const { person } = useSession();
  const kept = useSyncExternalStore(onKept, () => keptAt(person.id, place) as T | undefined);
  const become = useCallback((next: T | undefined) => keep(person.id, place, next), [person.id, place]);
  return [kept, become];
}
