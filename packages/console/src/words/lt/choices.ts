import type { choices as english } from "../en/choices.ts";

export const choices = {
  onThisPage: "Šiame puslapyje",
  "alerts.title": "Pranešimai",
  "alerts.help":
    "Ši naršyklė praneša iš karto, net kai „Earshot“ atvertas kitoje kortelėje. Pasirinkimas saugomas šioje naršyklėje.",
  "alerts.cannot": "Ši naršyklė negali rodyti pranešimų.",
  "alerts.kind.critical": "Gaunama kažkas kritiška",
  "alerts.kind.late": "Praėjo terminas",
  "alerts.kind.mentioned": "Kas nors pamini jus pastaboje",
  "times.exact": "Tikslus laikas",
  "times.relative": "Laikas kaip „prieš 2 valandas“",
} satisfies Record<keyof typeof english, string>;
