import type { translation as english } from "../en/translation.ts";

export const translation = {
  translate: "Fordítás",
  "translate.by": "Gépi fordítás: {by}. Soha nem kerül elküldésre.",
  "translate.ofDraft": "A vázlat az Ön nyelvén",
  "translate.always": "Mindig fordítsa le, ami más nyelven van",
  "key.translate": "A más nyelvű szövegek fordítása",
} satisfies Record<keyof typeof english, string>;
