import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "./announce.tsx";
import { useWords } from "./words/use-words.tsx";

/** An act of a person: said to be done, and what shows it (`shows`, by the first part of its query's key) is read again. */
export function useAct<T>(act: (given: T) => Promise<unknown>, shows: readonly string[], done?: () => void) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      announce(say("said.done"));
      await Promise.all(shows.map((key) => client.invalidateQueries({ queryKey: [key] })));
      done?.();
    },
  });
}
