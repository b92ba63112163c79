import type { Words } from "./en.ts";
import type { LaterWords } from "./en/later.ts";

export type LanguageCode = "en" | "he" | "fa" | "hu" | "zh-Hant" | "lt";

type Language = {
  name: string;
  dir: "ltr" | "rtl";
  load(): Promise<Words>;
  /** What no page says at first sight. */
  loadLater(): Promise<LaterWords>;
};

/** The languages of the console, each under its own name; the words of one are loaded when it is chosen. */
export const languages: Record<LanguageCode, Language> = {
  en: {
    name: "English",
    dir: "ltr",
    load: async () => (await import("./en.ts")).en,
    loadLater: async () => (await import("./en/later.ts")).later,
  },
  he: {
    name: "עברית",
    dir: "rtl",
    load: async () => (await import("./he.ts")).he,
    loadLater: async () => (await import("./he/later.ts")).later,
  },
  fa: {
    name: "فارسی",
    dir: "rtl",
    load: async () => (await import("./fa.ts")).fa,
    loadLater: async () => (await import("./fa/later.ts")).later,
  },
  hu: {
    name: "Magyar",
    dir: "ltr",
    load: async () => (await import("./hu.ts")).hu,
    loadLater: async () => (await import("./hu/later.ts")).later,
  },
  "zh-Hant": {
    name: "繁體中文",
    dir: "ltr",
    load: async () => (await import("./zh-hant.ts")).zhHant,
    loadLater: async () => (await import("./zh-hant/later.ts")).later,
  },
  lt: {
    name: "Lietuvių",
    dir: "ltr",
    load: async () => (await import("./lt.ts")).lt,
    loadLater: async () => (await import("./lt/later.ts")).later,
  },
};
