import type { ConceptWords } from "./concept.ts";

/** A line per language that has words for the concepts; each is loaded at the first text that needs it. */
const files: Record<string, () => Promise<ConceptWords>> = {
  en: async () => (await import("./en.ts")).en,
  fa: async () => (await import("./fa.ts")).fa,
  he: async () => (await import("./he.ts")).he,
  hu: async () => (await import("./hu.ts")).hu,
  lt: async () => (await import("./lt.ts")).lt,
  zh: async () => (await import("./zh.ts")).zh,
};
export const conceptLanguages = Object.keys(files);

const loaded = new Map<string, ConceptWords>();

export async function loadConcepts(language: string): Promise<void> {
  if (!loaded.has(language) && files[language]) loaded.set(language, await files[language]());
}

/** The words of a language; `loadConcepts` goes before. */
export function conceptsOf(language: string): ConceptWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`Call loadLanguage("${language}") before the first text is read.`);
  return words;
}
