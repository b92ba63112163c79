import type { confirm as english } from "../en/confirm.ts";

export const confirm = {
  "confirm.slack-title": "Jūs „Slack“",
  "confirm.slack":
    "Kas „Slack“ spaus mygtukus kaip {user} ({workspace}), „Earshot“ veiks jūsų vardu, {name}. Patvirtinkite tik jei tai jūs.",
  "confirm.slack-yes": "Tai aš",
  "confirm.slack-done": "Atlikta. Ką spausite „Slack“, nuo šiol bus daroma jūsų vardu.",
  "confirm.old": "Ši nuoroda jau panaudota arba per sena.",
  "confirm.sign-in": "Pirma prisijunkite prie „Earshot“, tada vėl atverkite šią nuorodą.",
  "confirm.for": "Šis laiškas skirtas {name}. Prisijunkite prie „Earshot“ kaip {name} ir vėl atverkite nuorodą.",
  "confirm.other": "Šis laiškas skirtas {name}, o jūs prisijungę kaip {you}. Nieko nepadaryta.",
  "confirm.approve-title": "Patvirtinti šį atsakymą?",
  "confirm.decline-title": "Atmesti šį atsakymą?",
  "confirm.changed": "Padėtis jau ne tokia, kokia buvo laiške. Nieko nepadaryta.",
  "confirm.approved": "Patvirtinta. Netrukus išeis; iki tol galima atšaukti „Earshot“.",
  "confirm.first": "Patvirtinta. Dabar klausiamas kitas žmogus.",
  "confirm.declined": "Atmesta. Rengiamas kitas atsakymas.",
  "confirm.refused": "Nieko nepadaryta: {why}",
  "confirm.mail-subject": "{brand}: atsakymas laukia jūsų ({platform})",
  "confirm.mail-once":
    "Šios nuorodos skirtos tik jums, veikia vieną kartą ir galioja iki {until, time}. Atvėrus dar nieko neįvyksta: pirma klausia puslapis.",
} satisfies Record<keyof typeof english, string>;
