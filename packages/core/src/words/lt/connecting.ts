import type { connecting as english } from "../en/connecting.ts";

export const connecting = {
  "refusal.no-platform": "Platformos {platform} nėra. Yra: {platforms}.",
  "refusal.source-taken": "Šis šaltinis jau prijungtas.",
  "refusal.no-consent": "Platforma nedavė sutikimo: {why}.",
  "refusal.no-consent-code": "Platforma nedavė sutikimo: neatsiuntė kodo.",
  "refusal.way-back-old": "Šis grįžimo kelias jau panaudotas arba per senas: pradėkite iš naujo puslapyje „Šaltiniai“.",
  "refusal.no-consent-way": "Platforma {platform} neturi sutikimo žingsnių: įveskite jos slaptus duomenis.",
  "refusal.platform-says": "{words}",
  "refusal.interval-long":
    "interval: {name} rodo tik {back, duration} atgal; ilgiausias tarpas, per kurį niekas neprarandama, – {longest} s.",
  "refusal.no-push": "Prekės ženklas {brand} neturi šaltinio {id}, kuris priimtų pranešimus.",
  "refusal.no-secret": "Platformai {platform} slaptų duomenų nereikia.",
  "input.no-state": "Platforma negrąžino „state“: pradėkite iš naujo puslapyje „Šaltiniai“.",
} satisfies Record<keyof typeof english, string>;
