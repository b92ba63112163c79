import { useQuery } from "@tanstack/react-query";
import { useSession } from "../session.tsx";
import { useAct } from "../use-act.ts";
import { alertsApi } from "./alerts-api.ts";

const REFRESH_MS = 10_000;
const COUNT_MS = 60_000;

export function useAlerts() {
  const { brand } = useSession();
  const id = brand?.id ?? "";
  return useQuery({
    queryKey: ["alerts", id],
    queryFn: () => alertsApi.list(id),
    enabled: id !== "",
    refetchInterval: REFRESH_MS,
  });
}

/** How many nobody has acknowledged: asked for now and then, for the number in the navigation. */
export function useAlertCount() {
  const { brand, may } = useSession();
  const id = brand?.id ?? "";
  return useQuery({
    queryKey: ["alerts", id, "count"],
    queryFn: () => alertsApi.count(id),
    enabled: id !== "" && may("hear"),
    refetchInterval: COUNT_MS,
    staleTime: REFRESH_MS,
  });
}

/** An act on an alert or incident; afterwards what is shown of them is read again. */
export const useAlertAct = <T>(act: (given: T) => Promise<unknown>, done?: () => void) =>
  useAct(act, ["alerts", "incidents", "me"], done);
