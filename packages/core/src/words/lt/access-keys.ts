import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "refusal.key-mistyped":
    "Tai nėra „Earshot“ prieigos raktas: jis įvestas su klaida arba nukirptas. Raktą sudaro ek_, jo identifikatorius ir 36 ženklai.",
  "refusal.key-unknown": "Tokio prieigos rakto nėra arba jis atšauktas. Paprašykite administratoriaus kito.",
  "refusal.key-ended": "Šio prieigos rakto galiojimas baigėsi. Paprašykite administratoriaus kito.",
  "refusal.key-maker":
    "Šį prieigos raktą sukūręs asmuo nebeturi teisės daryti to, kam raktas skirtas. Paprašykite administratoriaus kito.",
  "refusal.key-and-cookie": "Siųskite prieigos raktą arba seanso slapuką, o ne abu.",
  "refusal.no-key": "Prieigos rakto {id} nėra.",
  "refusal.key-name":
    "Kitas prieigos raktas jau vadinasi „{name}“. Pasirinkite kitą pavadinimą, kad būtų aišku, kas ką padarė.",
  "refusal.key-makes-key":
    "Prieigos raktas kitų raktų nekuria. Sukurkite jį konsolėje arba komandų eilutėje su --stage ar --state.",
  "refusal.role-somewhere": "Tam reikia vaidmens „{least}“ bent viename prekės ženkle. Kreipkitės į administratorių.",
  "refusal.key-allowance":
    "Šio rakto {requests} užklausų per minutę išnaudota. Palaukite {seconds, duration} ir tęskite.",
  "refusal.idempotency-key":
    "„idempotency-key“ sudaro 16–255 raidės, skaitmenys ar ženklai, pavyzdžiui, UUID; jis siunčiamas su tuo, kas ką nors keičia.",
  "refusal.idempotency-other":
    "Šis „idempotency-key“ jau siųstas su kita užklausa. Kiekvienam darbui sukurkite naują raktą.",
  "refusal.idempotency-begun":
    "Užklausa su šiuo „idempotency-key“ vykdoma nuo {at} arba nutrūko. Prieš prašydami su nauju raktu patikrinkite, ar ji įvykdyta.",
  "refusal.idempotency-answer":
    "Užklausa su šiuo „idempotency-key“ jau įvykdyta, bet jos atsakymo parodyti nebegalima. Pasižiūrėkite, kas yra dabar.",
  "refusal.version": "Šios API {asked} versijos nėra. Prašykite {spoken} versijos arba praleiskite antraštę.",
} satisfies Record<keyof typeof english, string>;
