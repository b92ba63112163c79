import { useCallback } from "react";
import { ApiProblem } from "./api.ts";
import { useInWordsOr } from "./words/use-in-words.ts";
import { useWords } from "./words/use-words.tsx";

/** What went wrong, in the console's language. */
export function useProblemWords(): (error: unknown) => string {
  const { say } = useWords();
  const inWords = useInWordsOr();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiProblem))
        return error instanceof Error && error.message ? error.message : say("unknownError");
      const { code, message, says, details } = error;
      if (code === "offline") return say(details["method"] === "GET" ? "offline" : "offlineAct");
      if (code === "fault") return say("unknownError");
      // A page that was opened before the server was renewed may be told what it has no word for yet.
      return inWords(says, message || say("unknownError"));
    },
    [say, inWords],
  );
}
