import type { Language } from "@earshot/core/brand/brand";
import type { LintWords } from "./lint-words.ts";

/** Long lists, read when a text of their language is first reviewed: many functions start that never review one. */
const lists: Record<Language, () => Promise<LintWords>> = {
  en: async () => (await import("./en.ts")).en,
  he: async () => (await import("./he.ts")).he,
  fa: async () => (await import("./fa.ts")).fa,
  hu: async () => (await import("./hu.ts")).hu,
  "zh-Hant": async () => (await import("./zh-hant.ts")).zhHant,
  lt: async () => (await import("./lt.ts")).lt,
};
const loaded: Partial<Record<Language, LintWords>> = {};

/** Reads what the lints need for a text; without a text, for every language. */
export async function loadLints(text?: string): Promise<void> {
  const wanted = text === undefined ? (Object.keys(lists) as Language[]) : lintLanguagesOf(text);
  await Promise.all(
    wanted.map(async (language) => {
      loaded[language] ??= await lists[language]();
    }),
  );
}

/** @throws an Error when the language was not loaded: nothing is passed unread */
export function lintsOf(language: Language): LintWords {
  const words = loaded[language];
  if (!words) throw new Error(`The lints of ${language} are not loaded: call loadLints first.`);
  return words;
}

/** The languages whose wordings a text may have, by its scripts. */
export function lintLanguagesOf(text: string): Language[] {
  const languages: Language[] = [];
  if (/\p{Script=Hebrew}/u.test(text)) languages.push("he");
  if (/\p{Script=Arabic}/u.test(text)) languages.push("fa");
  if (/\p{Script=Han}/u.test(text)) languages.push("zh-Hant");
  if (/\p{Script=Latin}{3}/u.test(text)) languages.push("en", "hu", "lt");
  return languages;
}
