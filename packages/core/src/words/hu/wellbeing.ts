import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.asked": "{name} kérte, hogy ne keressük: nem készül számára vázlat, és nem megy el válasz.",
  "contact.blocked": "{name} letiltott minket a platformon: nem készül számára vázlat, és nem megy el válasz.",
  "refusal.contact-not-noted": "Senki sem jegyezte fel, hogy ezt a szerzőt nem szabad keresni.",
} satisfies Record<keyof typeof english, string>;
