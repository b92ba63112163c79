import { useQuery } from "@tanstack/react-query";
import { api } from "./api.ts";
import { useSession } from "./session.tsx";

/** Whom one can choose in this brand: names and roles. */
export function usePeople() {
  const { brand } = useSession();
  const id = brand?.id ?? "";
  const { data } = useQuery({
    queryKey: ["people", id],
    queryFn: () => api.people(id),
    staleTime: 60_000,
    enabled: id !== "",
  });
  return data?.people ?? [];
}
