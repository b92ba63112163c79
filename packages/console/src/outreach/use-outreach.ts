import { useQuery } from "@tanstack/react-query";
import { useSession } from "../session.tsx";
import { useAct } from "../use-act.ts";
import { outreachApi } from "./outreach-api.ts";

const REFRESH_MS = 60_000;

export function useOutreach() {
  const { brand } = useSession();
  const id = brand?.id ?? "";
  return useQuery({
    queryKey: ["outreach", id],
    queryFn: () => outreachApi.list(id),
    enabled: id !== "",
    refetchInterval: REFRESH_MS,
  });
}

/** An act on a proposal; afterwards all are read again. */
export const useOutreachAct = <T>(act: (given: T) => Promise<unknown>) => useAct(act, ["outreach"]);
