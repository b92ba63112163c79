import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api, type ContactChange } from "../api.ts";
import { useWords } from "../words/use-words.tsx";

/** Notes that nobody is to write to an author, or lifts it. */
export function useContact(brand: string) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ContactChange) => api.setContact(brand, change),
    onSuccess: () => {
      announce(say("said.done"));
      return Promise.all([
        client.invalidateQueries({ queryKey: ["no-contact", brand] }),
        client.invalidateQueries({ queryKey: ["conversation", brand] }),
      ]);
    },
  });
}
