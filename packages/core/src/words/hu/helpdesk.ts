import type { helpdesk as english } from "../en/helpdesk.ts";

export const helpdesk: Record<keyof typeof english, string> = {
  "refusal.no-helpdesk":
    "A(z) {brand} márkának nincs ügyfélszolgálati rendszere. Rendszergazda köti össze a Beállítások, Ügyfélszolgálat alatt.",
  "refusal.helpdesk-needs": "Ehhez az ügyfélszolgálati rendszerhez hiányzik: {what}.",
  "refusal.at-helpdesk": "Már ott van, {at}: #{number}.",
  "helpdesk.problem-token":
    "A(z) {at} nem fogadja el a hozzáférési tokent (401). A(z) {at} rendszergazdája készítsen újat, majd adja meg a Beállítások, Ügyfélszolgálat alatt.",
  "helpdesk.problem-rights":
    "Ez a token ezt nem teheti meg, {at} (403). A(z) {at} rendszergazdája adjon a felhasználójának jogot jegyek létrehozására és olvasására.",
  "helpdesk.problem-no-inbox":
    "A Chatwootban nincs ilyen fiók vagy postafiók (404). Ellenőrizze a címet, a fiók és a postafiók számát a Beállítások, Ügyfélszolgálat alatt; a token felhasználója legyen a postafiók tagja.",
  "helpdesk.problem-no-group":
    "A Zammad ezen a címen nem válaszol (404). Ellenőrizze a címet a Beállítások, Ügyfélszolgálat alatt.",
  "helpdesk.problem-address":
    "Ez a cím nem kérdezhető le: nincs a nyilvános interneten. Módosítsa a Beállítások, Ügyfélszolgálat alatt.",
  "helpdesk.problem-wait": "A(z) {at} szünetet kér (429). Magától újra próbáljuk.",
  "helpdesk.problem-refused":
    "A(z) {at} elutasította: {words} Ellenőrizze a Beállítások, Ügyfélszolgálat alatt megadottakat, vagy kérdezze a(z) {at} rendszergazdáját.",
  "helpdesk.problem-down": "A(z) {at} most nem válaszol. Magától újra próbáljuk; semmi sem vész el.",
  "helpdesk.problem-gone":
    "A(z) {at} már nincs összekötve. Rendszergazda köt össze ügyfélszolgálati rendszert a Beállítások, Ügyfélszolgálat alatt; utána adja át újra a beszélgetést.",
  "helpdesk.translated": "Gépi fordítás:",
  "helpdesk.about":
    "Átadva az Earshotból. Nyilvános válasszal feleljen: az Earshot vázlatot készít belőle, és csak akkor jelenik meg, ha ott valaki jóváhagyta. A privát jegyzetek itt maradnak.",
  "helpdesk.platform": "Platform: {platform}",
  "helpdesk.author": "Szerző: {name}",
  "helpdesk.due": "Válasz határideje: {due, date} {due, time}",
  "helpdesk.note": "{name} jegyzete:",
};
