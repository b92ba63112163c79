import { useMemo } from "react";
import { useWords } from "./use-words.tsx";

/** Names of languages by their BCP 47 tags, in the console's language. */
export function useLanguageName(): (tag: string) => string {
  const { say, language } = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: "language" });
    return (tag) => {
      if (tag === "und") return say("unknownLanguage");
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    };
  }, [say, language]);
}
