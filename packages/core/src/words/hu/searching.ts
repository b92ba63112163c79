import type { searching as english } from "../en/searching.ts";

export const searching = {
  "refusal.search-place": "Ez nem egy keresés helye. Keressen újra.",
  "refusal.search-nothing": "Írjon egy szót, amelyet keres.",
  "refusal.search-only-without": "Azt is írja meg, mit keres: a -szó csak kihagyja azt, amiben az a szó van.",
  "refusal.search-long": "Legfeljebb {n} karakterre keressen.",
  "refusal.search-words": "Egyszerre legfeljebb {n} szóra keressen.",
  "refusal.search-start": "Írjon legalább {n} betűt a * elé.",
} satisfies Record<keyof typeof english, string>;
