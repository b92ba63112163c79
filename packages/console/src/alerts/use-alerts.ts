import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
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
export function useAlertAct<T>(act: (given: T) => Promise<unknown>, done?: () => void) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      announce(say("said.done"));
      await Promise.all(["alerts", "incidents", "me"].map((key) => client.invalidateQueries({ queryKey: [key] })));
      done?.();
    },
  });
}
