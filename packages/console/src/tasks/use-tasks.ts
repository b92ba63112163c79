import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useSession } from "../session.tsx";

const REFRESH_MS = 5 * 60_000;

/** The brand's tasks: read now and then for the number in the navigation. */
export function useTasks(everyMs: number = REFRESH_MS) {
  const { brand, may } = useSession();
  const id = brand?.id;
  return useQuery({
    queryKey: ["tasks", id],
    queryFn: () => api.tasks(id!),
    enabled: id !== undefined && may("read"),
    refetchInterval: everyMs,
    staleTime: 10_000,
  });
}
