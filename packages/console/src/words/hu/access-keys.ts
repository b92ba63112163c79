import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "accessKeys.title": "Hozzáférési kulcsok",
  "accessKeys.help":
    "Ami egy programot beenged: minden kéréssel elküldi a kulcsot (Authorization: Bearer ek_…). Egy kulcs soha nem tehet többet, mint amennyit a létrehozója most tehet.",
  "accessKeys.none": "Nincsenek kulcsok.",
  "accessKeys.make": "Új kulcs",
  "accessKeys.nameHelp": "Melyik program használja; amit tesz, ezen a néven látszik.",
  "accessKeys.where": "Hol",
  "accessKeys.everyBrand": "minden márka",
  "accessKeys.end": "Lejár",
  "accessKeys.days": "{n} nap múlva",
  "accessKeys.endless": "Nem jár le",
  "accessKeys.lastUse": "Utoljára használva",
  "accessKeys.unused": "soha",
  "accessKeys.madeBy": "Létrehozta",
  "accessKeys.rename": "Átnevezés",
  "accessKeys.renameNamed": "{name} átnevezése",
  "accessKeys.revoke": "Visszavonás",
  "accessKeys.revokeNamed": "{name} visszavonása",
  "accessKeys.revokeSure": "Visszavonja: {name}? Ami használja, azt azonnal elutasítjuk.",
  "accessKeys.once": "Ez a(z) {name} kulcs. Csak most látható: őrizze ott, ahol a titkokat őrzi.",
  "accessKeys.kept": "Eltettem",
  "accessKeys.is.ends-soon": "hamarosan lejár",
  "accessKeys.is.ended": "lejárt",
  "accessKeys.is.less": "kevesebbet tehet, mint ami rajta áll: a létrehozója most kevesebbet tehet",
  "accessKeys.is.maker-gone": "semmit sem tehet: a létrehozója már nincs a csapatban",
} satisfies Record<keyof typeof english, string>;
