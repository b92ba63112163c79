import { useCallback, useSyncExternalStore } from "react";
import { alertKinds, type AlertKind } from "./pressing.ts";

type AlertChoice = "on" | "off" | "blocked" | "unknown";

const heard = new Set<() => void>();
const listen = (changed: () => void) => {
  heard.add(changed);
  window.addEventListener("storage", changed);
  return () => {
    heard.delete(changed);
    window.removeEventListener("storage", changed);
  };
};

/** Of what a person wants the browser to tell them; asked for by them only, and kept in this browser. */
export function useAlertChoice(person: string) {
  const place = `earshot.alerts.${person}`;
  const kept = useSyncExternalStore(listen, () => localStorage.getItem(place));
  const permission = useSyncExternalStore(listen, () =>
    "Notification" in window ? Notification.permission : undefined,
  );
  const kinds = permission === "granted" ? keptKinds(kept) : [];
  const choice: AlertChoice =
    permission === undefined ? "unknown" : permission === "denied" ? "blocked" : kinds.length > 0 ? "on" : "off";
  const chooseKinds = useCallback(
    async (wanted: readonly AlertKind[]) => {
      if (wanted.length > 0 && Notification.permission === "default") await Notification.requestPermission();
      localStorage.setItem(place, wanted.length > 0 ? wanted.join() : "off");
      for (const changed of heard) changed();
    },
    [place],
  );
  return { choice, kinds, chooseKinds };
}

/** `on` is every kind. */
export function keptKinds(kept: string | null): AlertKind[] {
  return alertKinds.filter((kind) => kept === "on" || kept?.split(",").includes(kind));
}
