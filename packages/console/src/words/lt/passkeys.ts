import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "passkeys.title": "Slaptarakčiai (passkey)",
  "passkeys.help":
    "Slaptaraktis laikomas jūsų telefone, kompiuteryje ar saugos rakte ir atrakinamas piršto atspaudu, veidu arba PIN kodu. Kai jį turite, vien su prisijungimo nuoroda jūsų vardu niekas neprisijungs.",
  "passkeys.none": "Slaptarakčių neturite.",
  "passkeys.add": "Pridėti slaptaraktį",
  "passkeys.nameHelp": "Kad vėliau atpažintumėte, pavyzdžiui, įrenginio, kuriame jis yra, pavadinimas.",
  "passkeys.added": "Pridėtas",
  "passkeys.removeSure": "Pašalinti „{name}“? Su juo nebeprisijungsite. Ištrinkite jį ir įrenginyje.",
  "passkeys.removeLast":
    "„{name}“ yra paskutinis jūsų slaptaraktis: be jo užteks vien prisijungimo nuorodos. Pašalinti?",
  "passkeys.elsewhere": "Slaptarakčiai veikia tik čia: {address}.",
  "passkeys.open": "Atidaryti „Earshot“ ten",
  "passkeys.unsupported": "Ši naršyklė slaptarakčių naudoti negali.",
  "passkeys.stopped": "Slaptaraktis negautas. Bandykite dar kartą.",
  "passkeys.already": "Šiame įrenginyje jau turite slaptaraktį.",
  "passkeys.require": "Kas jungiasi su nuoroda, tam reikia slaptarakčio",
  "passkeys.requireHelp":
    "Kas jo neturi, pridės iškart atidaręs nuorodą. Vienkartiniam prisijungimui tai įtakos neturi.",
  "passkeys.signIn": "Prisijungti su slaptarakčiu",
  "passkeys.beside": "Kad galėtumėte naudoti prisijungimo nuorodą, slaptarakčiu patvirtinkite, kad tai jūs.",
  "passkeys.lost": "Jei jį pametėte, paprašykite administratoriaus atkurti jūsų slaptarakčius ir duoti naują nuorodą.",
  "passkeys.reset": "Atkurti slaptarakčius",
  "passkeys.resetSure":
    "Pašalinti visus {name} slaptarakčius ir visur atjungti? Norint grįžti, reikės naujos nuorodos.",
} satisfies Record<keyof typeof english, string>;
