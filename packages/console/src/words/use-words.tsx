import { useDirection } from "@mantine/core";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { languages, type LanguageCode } from "./languages.ts";
import type { Word } from "./en.ts";

export type Say = (word: Word, values?: Record<string, string | number>) => string;
type Speech = { language: LanguageCode; choose(language: LanguageCode): void; say: Say };

const SpeechContext = createContext<Speech | undefined>(undefined);
const STORED = "earshot.language";

/** The console's language, remembered in this browser; it also sets the page's direction. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<LanguageCode>(firstLanguage);
  const { setDirection } = useDirection();
  const { dir, words } = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(dir);
  }, [language, dir, setDirection]);
  // A page that was opened before the server was renewed may be given what it has no word for yet.
  const say = useCallback<Say>((word, values = {}) => fill(words[word] ?? word, values), [words]);
  const speech = useMemo<Speech>(() => {
    const choose = (next: LanguageCode) => {
      localStorage.setItem(STORED, next);
      setLanguage(next);
    };
    return { language, choose, say };
  }, [language, say]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useWords outside of WordsProvider");
  return speech;
}

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function firstLanguage(): LanguageCode {
  const known = Object.keys(languages) as LanguageCode[];
  const stored = localStorage.getItem(STORED);
  if (stored && stored in languages) return stored as LanguageCode;
  for (const wanted of navigator.languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(wanted)) return "zh-Hant";
    const found = known.find((code) => code === wanted.split("-")[0]);
    if (found) return found;
  }
  return "en";
}
