import type { Vip } from "@earshot/core/brand/brand";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "./announce.tsx";
import { api } from "./api.ts";
import { useWords } from "./words/use-words.tsx";

/** Lists an author among the brand's VIPs, or takes them off. */
export function useVip(brand: string) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who: Vip & { vip: boolean }) => api.setVip(brand, who),
    onSuccess: () => {
      announce(say("said.done"));
      return client.invalidateQueries();
    },
  });
}
