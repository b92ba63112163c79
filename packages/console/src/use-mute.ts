import type { Muted } from "@earshot/core/brand/brand";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "./announce.tsx";
import { api, type Muting } from "./api.ts";
import { useWords } from "./words/use-words.tsx";

type Asked = { who: Pick<Muted, "platform" | "author" | "name">; how: Muting };

/** Sets an author aside for some days, lets them be heard again, or takes either back. */
export function useMute(brand: string) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ who: { platform, author, name }, how }: Asked) => api.mute(brand, { platform, author, name }, how),
    onSuccess: () => {
      announce(say("said.done"));
      return client.invalidateQueries({ queryKey: ["me"] });
    },
  });
}
