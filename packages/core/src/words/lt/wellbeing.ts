import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.asked": "{name} paprašė nesusisiekti: juodraščiai nerašomi ir atsakymai nesiunčiami.",
  "contact.blocked": "{name} mus užblokavo platformoje: juodraščiai nerašomi ir atsakymai nesiunčiami.",
  "refusal.contact-not-noted": "Niekas nepažymėjo, kad su šiuo autoriumi nesusisiekiama.",
} satisfies Record<keyof typeof english, string>;
