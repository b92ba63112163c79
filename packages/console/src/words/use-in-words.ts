import { inWords, type Nested } from "@earshot/core/words/said";
import { useCallback } from "react";
import { useKnownNames } from "../session.tsx";
import { useWords } from "./use-words.tsx";

/** What core says by code, in the console's language; what was stored as a sentence, and people's own words, as they are. */
export function useInWords(): (said: Nested | string) => string {
  const { words, language } = useWords();
  const nameOf = useKnownNames();
  return useCallback((said) => inWords(said, { words, language, nameOf }), [words, language, nameOf]);
}

/** The same for what comes with its English: that stands where there is no word, or none yet, for the code. */
export function useInWordsOr(): (said: Nested | string | undefined, english: string) => string {
  const { words } = useWords();
  const inTheirs = useInWords();
  return useCallback(
    (said, english) =>
      said === undefined || (typeof said === "object" && !(said.code in words)) ? english : inTheirs(said),
    [words, inTheirs],
  );
}
