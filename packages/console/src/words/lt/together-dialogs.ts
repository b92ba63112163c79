import type { togetherDialogs as english } from "../en/together-dialogs.ts";

export const togetherDialogs = {
  handOverTo: "Kam",
  handOverHelp:
    "Parašykite, kodėl. Gausite užduotį patikrinti, ar išspręsta; kol jos nepažymėsite, pokalbio negalima uždaryti kaip išspręsto.",
  snoozeHelp: "Grįš pats, o klientui parašius – iš karto. Terminas eina toliau, nebent laukiate kliento.",
  "snooze.hour": "Po valandos",
  "snooze.tomorrow": "Rytoj, kai pradėsite dirbti",
  "snooze.monday": "Pirmadienį, kai pradėsite dirbti",
  "snooze.answer": "Kol klientas atsakys",
  "snooze.own": "Kitu laiku",
  snoozeAt: "Data ir laikas",
  privateWhere: "Kur tęsiama",
  privateHelp: "Nuoroda, el. pašto adresas ar bylos numeris. Mato tik komanda.",
  privateHow: "Kaip baigėsi",
  mergeHelp: "Laukiantis pokalbis tęsiasi; kitas tampa jo dalimi ir vėl gali būti atskirtas.",
  mergeAddress: "Pokalbio adresas",
  mergeOthers: "To paties žmogaus",
} satisfies Record<keyof typeof english, string>;
