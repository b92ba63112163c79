import { useSyncExternalStore } from "react";

const PLACE = "earshot.times";
const heard = new Set<() => void>();
const listen = (changed: () => void) => {
  heard.add(changed);
  window.addEventListener("storage", changed);
  return () => {
    heard.delete(changed);
    window.removeEventListener("storage", changed);
  };
};

/** Whether moments are written as date and hour instead of how long ago; kept in this browser. */
export const useExactTimes = (): boolean => useSyncExternalStore(listen, () => localStorage.getItem(PLACE) === "exact");

export function writeTimes(exact: boolean) {
  localStorage.setItem(PLACE, exact ? "exact" : "relative");
  for (const changed of heard) changed();
}
