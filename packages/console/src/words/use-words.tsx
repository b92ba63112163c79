import { fill, type Values } from "@earshot/core/words/fill";
import { useDirection } from "@mantine/core";
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { languages, type LanguageCode } from "./languages.ts";
import type { Word, Words } from "./en.ts";
import type { LaterWord, LaterWords } from "./en/later.ts";

export type Say = (word: Word, values?: Values) => string;
type Speech = {
  language: LanguageCode;
  choose(language: LanguageCode): void;
  say: Say;
  /** What is loaded when the page stands; nothing until then. */
  sayLater(word: LaterWord, values?: Values): string;
  words: Readonly<Record<string, string>>;
};
type Loaded = { language: LanguageCode; words: Words & Partial<LaterWords> };

const SpeechContext = createContext<Speech | undefined>(undefined);
const STORED = "earshot.language";
/** Set by who looks for what is not translated: English comes marked. */
const PSEUDO = "earshot.pseudo";
const AGAIN_MS = 3000;

// Begun before anything is drawn, so that the words come beside the first answers of the API.
const first = load(firstLanguage());

/** The console's language, remembered in this browser; it also sets the page's direction. Nothing is drawn before its words are there. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const { setDirection } = useDirection();
  useEffect(() => void first.then((words) => setLoaded((already) => already ?? words)), []);
  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.language;
    setDirection(languages[loaded.language].dir);
  }, [loaded, setDirection]);
  const shown = loaded?.language;
  useEffect(() => {
    if (!shown) return;
    const addTo = (later: LaterWords) => (now: Loaded | undefined) =>
      now?.language === shown ? { ...now, words: { ...now.words, ...later } } : now;
    void loadLater(shown).then((later) => startTransition(() => setLoaded(addTo(later))));
  }, [shown]);
  const say = useCallback<Say>(
    // A page that was opened before the server was renewed may be given what it has no word for yet.
    (word, values = {}) => fill(loaded?.words[word] ?? word, values, loaded?.language ?? "en"),
    [loaded],
  );
  const speech = useMemo<Speech>(() => {
    const choose = (next: LanguageCode) => {
      localStorage.setItem(STORED, next);
      void load(next).then(setLoaded);
    };
    const sayLater = (word: LaterWord, values: Values = {}) =>
      fill(loaded?.words[word] ?? "", values, loaded?.language ?? "en");
    return { language: loaded?.language ?? "en", choose, say, sayLater, words: loaded?.words ?? {} };
  }, [loaded, say]);
  return loaded && <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useWords outside of WordsProvider");
  return speech;
}

/** Whether somebody chose a language in this browser. */
export const isChosenHere = (): boolean => localStorage.getItem(STORED) !== null;

async function load(language: LanguageCode): Promise<Loaded> {
  return { language, words: await untilAnswered(language, languages[language].load) };
}

function loadLater(language: LanguageCode): Promise<LaterWords> {
  return untilAnswered(language, languages[language].loadLater);
}

/** Asks until it is answered: without words there is no page to say so on. */
async function untilAnswered<W extends Record<string, string>>(
  language: LanguageCode,
  ask: () => Promise<W>,
): Promise<W> {
  try {
    const words = await ask();
    if (language !== "en" || localStorage.getItem(PSEUDO) === null) return words;
    return (await import("./pseudo.ts")).pseudo(words);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    return untilAnswered(language, ask);
  }
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
