import type { Muted } from "@earshot/core/brand/brand";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "./announce.tsx";
import { api } from "./api.ts";
import { useWords } from "./words/use-words.tsx";

type Asked = { who: Pick<Muted, "platform" | "author" | "name">; days: number };

/** Sets an author aside for some days; 0 days lets them be heard again. */
export function useMute(brand: string) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ who: { platform, author, name }, days }: Asked) => api.mute(brand, { platform, author, name }, days),
    onSuccess: () => {
      announce(say("said.done"));
      return client.invalidateQueries({ queryKey: ["me"] });
    },
  });
}
