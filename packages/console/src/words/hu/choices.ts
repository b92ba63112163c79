import type { choices as english } from "../en/choices.ts";

export const choices = {
  onThisPage: "Ezen az oldalon",
  "alerts.title": "Értesítések",
  "alerts.help":
    "Ez a böngésző azonnal szól, akkor is, ha az Earshot másik lapon van. A választást ez a böngésző őrzi meg.",
  "alerts.cannot": "Ez a böngésző nem tud értesítést mutatni.",
  "alerts.kind.critical": "Kritikus üzenet érkezik",
  "alerts.kind.late": "Lejárt egy határidő",
  "alerts.kind.mentioned": "Megemlítik Önt egy jegyzetben",
  "times.exact": "Pontos időpontok",
  "times.relative": "Időpontok így: „2 órája”",
} satisfies Record<keyof typeof english, string>;
