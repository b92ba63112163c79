import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
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
export function useOutreachAct<T>(act: (given: T) => Promise<unknown>) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      announce(say("said.done"));
      await client.invalidateQueries({ queryKey: ["outreach"] });
    },
  });
}
