import type { connecting as english } from "../en/connecting.ts";

export const connecting = {
  "refusal.no-platform": "Nincs {platform} platform. Ezek vannak: {platforms}.",
  "refusal.source-taken": "Ez a forrás már csatlakoztatva van.",
  "refusal.no-consent": "A platform nem adott hozzájárulást: {why}.",
  "refusal.no-consent-code": "A platform nem adott hozzájárulást: nem küldött kódot.",
  "refusal.way-back-old": "Ez a visszaút már elhasznált vagy túl régi: kezdje újra a Források oldalon.",
  "refusal.no-consent-way": "Ezen a platformon ({platform}) nincs hozzájárulási folyamat: adja meg inkább a titkait.",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval: {name} csak ennyire visszamenőleg listáz: {back, duration}; {longest} másodperc a leghosszabb, amelynél semmi sem vész el.",
  "refusal.no-push": "Nincs {id} értesítést fogadó forrás itt: {brand}.",
  "refusal.no-secret": "Ennek a platformnak ({platform}) nem kell titok.",
  "input.no-state": "A platform nem küldte vissza a state értéket: kezdje újra a Források oldalon.",
} satisfies Record<keyof typeof english, string>;
