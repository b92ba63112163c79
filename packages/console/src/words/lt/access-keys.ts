import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "accessKeys.title": "Prieigos raktai",
  "accessKeys.help":
    "Tai, kas įleidžia programą: ji siunčia raktą su kiekviena užklausa (Authorization: Bearer ek_…). Raktas niekada negali daugiau, nei dabar gali jį sukūręs asmuo.",
  "accessKeys.none": "Raktų nėra.",
  "accessKeys.make": "Naujas raktas",
  "accessKeys.nameHelp": "Kuri programa jį naudoja; jos veiksmai rodomi šiuo pavadinimu.",
  "accessKeys.where": "Kur",
  "accessKeys.everyBrand": "visi prekės ženklai",
  "accessKeys.end": "Galioja",
  "accessKeys.days": "{n, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}}",
  "accessKeys.endless": "Be pabaigos",
  "accessKeys.lastUse": "Paskutinį kartą naudotas",
  "accessKeys.unused": "niekada",
  "accessKeys.madeBy": "Sukūrė",
  "accessKeys.rename": "Pervadinti",
  "accessKeys.renameNamed": "Pervadinti {name}",
  "accessKeys.revoke": "Atšaukti raktą",
  "accessKeys.revokeNamed": "Atšaukti raktą {name}",
  "accessKeys.revokeSure": "Atšaukti raktą {name}? Tai, kas jį naudoja, bus iškart atmesta.",
  "accessKeys.once": "Tai raktas „{name}“. Jis rodomas tik šį kartą: laikykite jį ten, kur laikomos paslaptys.",
  "accessKeys.kept": "Išsaugojau",
  "accessKeys.is.ends-soon": "netrukus baigs galioti",
  "accessKeys.is.ended": "nebegalioja",
  "accessKeys.is.less": "gali mažiau, nei parašyta: jį sukūręs asmuo dabar gali mažiau",
  "accessKeys.is.maker-gone": "nieko negali: jį sukūrusio asmens komandoje nebėra",
} satisfies Record<keyof typeof english, string>;
