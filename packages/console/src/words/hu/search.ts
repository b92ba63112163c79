import type { search as english } from "../en/search.ts";

export const search = {
  search: "Keresés",
  "search.label": "Keresés mindenben, ami elhangzott",
  "search.placeholder": "Említések, válaszok és jegyzetek",
  "search.hint":
    "A szavakat minden alakjukban megtalálja, ékezettel vagy anélkül. „Idézőjelben”: pontosan ezek a szavak. kezdet*: minden így kezdődő szó. -szó: kihagyja, amiben benne van.",
  "search.found": "Találatok",
  "search.nothing": "Nincs, amiben mindez benne van. Próbáljon kevesebb szót, vagy egy szó elejét *-gal.",
  "search.looked": "{n, plural, one {# szöveget nézett át.} other {# szöveget nézett át.}}",
  "search.partly": "Még nem nézett át mindent; a folytatáshoz kérjen továbbiakat.",
  "search.since": "Ami {at, date} előtt került be, azt még előkészíti a kereséshez.",
  "search.mention": "Említés",
  "search.reply": "Válaszunk",
  "search.note": "Jegyzet",
  "search.to": "címzett: {name}",
  "search.deleted": "a szerzője törölte",
  "key.search": "Keresés",
} satisfies Record<keyof typeof english, string>;
