import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "passkeys.title": "Azonosítókulcsok (passkey)",
  "passkeys.help":
    "Az azonosítókulcsot a telefonja, a számítógépe vagy egy biztonsági kulcs őrzi, és ujjlenyomattal, arccal vagy PIN-kóddal nyílik. Ha már van ilyenje, pusztán a bejelentkezési linkkel senki sem léphet be az Ön nevében.",
  "passkeys.none": "Nincs azonosítókulcsa.",
  "passkeys.add": "Azonosítókulcs felvétele",
  "passkeys.nameHelp": "Hogy később is felismerje: például az eszköz neve, amelyen van.",
  "passkeys.added": "Felvéve",
  "passkeys.removeSure": "Eltávolítja ezt: {name}? Többé nem lehet vele bejelentkezni. Törölje az eszközről is.",
  "passkeys.removeLast":
    "Ez az utolsó azonosítókulcsa: {name}. Nélküle a bejelentkezési link egymagában is elég. Eltávolítja?",
  "passkeys.elsewhere": "Az azonosítókulcsok csak itt működnek: {address}.",
  "passkeys.open": "Az Earshot megnyitása ott",
  "passkeys.unsupported": "Ez a böngésző nem tud azonosítókulcsot használni.",
  "passkeys.stopped": "Nem érkezett azonosítókulcs. Próbálja újra.",
  "passkeys.already": "Ezen az eszközön már van azonosítókulcsa.",
  "passkeys.require": "Aki linkkel jelentkezik be, annak azonosítókulcs kell",
  "passkeys.requireHelp":
    "Akinek nincs, az a link megnyitása után rögtön felvesz egyet. Az egyszeri bejelentkezést ez nem érinti.",
  "passkeys.signIn": "Bejelentkezés azonosítókulccsal",
  "passkeys.beside": "A bejelentkezési link használatához erősítse meg az azonosítókulcsával, hogy Ön az.",
  "passkeys.lost":
    "Ha elveszett, kérje meg a rendszergazdát, hogy állítsa alaphelyzetbe a kulcsait, és adjon új linket.",
  "passkeys.reset": "Kulcsok alaphelyzetbe",
  "passkeys.resetSure":
    "Eltávolítja {name} összes azonosítókulcsát, és mindenhol kijelentkezteti? A visszatéréshez új link kell.",
} satisfies Record<keyof typeof english, string>;
