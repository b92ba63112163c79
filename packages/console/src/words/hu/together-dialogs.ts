import type { togetherDialogs as english } from "../en/together-dialogs.ts";

export const togetherDialogs = {
  handOverTo: "Kinek",
  handOverHelp:
    "Írja meg, miért. Feladatot kap, hogy ellenőrizze, megoldódott-e; amíg ki nem pipálja, nem zárható le megoldottként.",
  snoozeHelp:
    "Magától visszajön, és azonnal, ha az ügyfél ír. A határidő közben is telik, kivéve ha az ügyfélre várnak.",
  "snooze.hour": "Egy óra múlva",
  "snooze.tomorrow": "Holnap nyitáskor",
  "snooze.monday": "Hétfőn nyitáskor",
  "snooze.answer": "Amíg az ügyfél nem válaszol",
  "snooze.own": "Más időpontban",
  snoozeAt: "Dátum és idő",
  privateWhere: "Hol folytatódik",
  privateHelp: "Link, e-mail-cím vagy ügyszám. Csak a csapat látja.",
  privateHow: "Hogyan ért véget",
  mergeHelp: "Amelyik vár, az folytatódik; a másik a részévé válik, és újra leválasztható.",
  mergeAddress: "A beszélgetés címe",
  mergeOthers: "Ugyanattól a személytől",
} satisfies Record<keyof typeof english, string>;
