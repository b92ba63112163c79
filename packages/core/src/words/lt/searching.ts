import type { searching as english } from "../en/searching.ts";

export const searching = {
  "refusal.search-place": "Tai nėra vieta paieškoje. Ieškokite iš naujo.",
  "refusal.search-nothing": "Parašykite ieškomą žodį.",
  "refusal.search-only-without": "Parašykite ir ko ieškoti: -žodis tik atmeta tai, kur yra tas žodis.",
  "refusal.search-long": "Ieškokite daugiausia {n} ženklų.",
  "refusal.search-words": "Vienu kartu ieškokite daugiausia {n} žodžių.",
  "refusal.search-start": "Prieš * parašykite bent {n} raides.",
} satisfies Record<keyof typeof english, string>;
