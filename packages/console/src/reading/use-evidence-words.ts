import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useKnownNames } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { evidenceLabel } from "./evidence-label.ts";

type EvidenceWords = {
  label(label: string): string;
  /** Undefined where there is no word for it, or none yet. */
  because(because: string): string | undefined;
};

/** What evidence speaks for, and why, in the console's language. */
export function useEvidenceWords(): EvidenceWords {
  const { words, language } = useWords();
  const languageName = useLanguageName();
  const nameOf = useKnownNames();
  const { data: inWords } = useQuery({ queryKey: ["because"], queryFn: loadBecause, staleTime: Infinity });
  return useMemo(
    () => ({
      label: (label) => evidenceLabel(label, words, languageName),
      because: (because) => inWords?.(because, { words, language, languageName, nameOf }),
    }),
    [inWords, words, language, languageName, nameOf],
  );
}

const loadBecause = async () => (await import("./because.ts")).becauseInWords;
