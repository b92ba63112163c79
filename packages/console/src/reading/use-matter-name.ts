import { commonMatters, type CommonMatter } from "@earshot/core/classification/reading";
import { useCallback } from "react";
import { useWords } from "../words/use-words.tsx";

/** The name of a subject in the console's language; one of the brand's own keeps the name it was given. */
export function useMatterName(): (matter: string) => string {
  const { say } = useWords();
  return useCallback((matter) => (isCommon(matter) ? say(`matter.${matter}`) : matter), [say]);
}

function isCommon(matter: string): matter is CommonMatter {
  return (commonMatters as readonly string[]).includes(matter);
}
