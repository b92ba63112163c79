import type { Language } from "@earshot/core/brand/brand";

/** What is known of topics in a language: lines `topic: word, beginning*, some words`, and lines `topic: question | question`. */
export type TopicLists = { thesaurus: string; asked: string };

const lists: Record<Language, () => Promise<TopicLists>> = {
  en: async () => ({ thesaurus: (await import("./thesaurus/en.ts")).en, asked: (await import("./asked/en.ts")).en }),
  he: async () => ({ thesaurus: (await import("./thesaurus/he.ts")).he, asked: (await import("./asked/he.ts")).he }),
  fa: async () => ({ thesaurus: (await import("./thesaurus/fa.ts")).fa, asked: (await import("./asked/fa.ts")).fa }),
  hu: async () => ({ thesaurus: (await import("./thesaurus/hu.ts")).hu, asked: (await import("./asked/hu.ts")).hu }),
  "zh-Hant": async () => ({
    thesaurus: (await import("./thesaurus/zh-hant.ts")).zhHant,
    asked: (await import("./asked/zh-hant.ts")).zhHant,
  }),
  lt: async () => ({ thesaurus: (await import("./thesaurus/lt.ts")).lt, asked: (await import("./asked/lt.ts")).lt }),
};
const loaded: Partial<Record<Language, TopicLists>> = {};

/** Reads a language's lists when the first question in it is searched for. */
export async function loadTopics(language: Language): Promise<void> {
  loaded[language] ??= await lists[language]();
}

/** @throws an Error when the language was not loaded */
export function topicLists(language: Language): TopicLists {
  const known = loaded[language];
  if (!known) throw new Error(`The topics of ${language} are not loaded: call loadTopics first.`);
  return known;
}
