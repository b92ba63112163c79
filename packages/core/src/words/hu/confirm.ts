import type { confirm as english } from "../en/confirm.ts";

export const confirm = {
  "confirm.slack-title": "Ön a Slackben",
  "confirm.slack":
    "Aki a Slackben ezen a néven nyom gombokat: {user} ({workspace}), az Earshotban az Ön nevében cselekszik: {name}. Csak akkor erősítse meg, ha ez Ön.",
  "confirm.slack-yes": "Ez én vagyok",
  "confirm.slack-done": "Kész. Amit a Slackben megnyom, mostantól az Ön nevében történik.",
  "confirm.old": "Ezt a linket már használták, vagy túl régi.",
  "confirm.sign-in": "Előbb jelentkezzen be az Earshotba, majd nyissa meg újra ezt a linket.",
  "confirm.for":
    "Ez a levél neki szólt: {name}. Jelentkezzen be az Earshotba ezen a néven: {name}, majd nyissa meg újra a linket.",
  "confirm.other": "Ez a levél neki szólt: {name}, Ön pedig így van bejelentkezve: {you}. Nem történt semmi.",
  "confirm.approve-title": "Jóváhagyja ezt a választ?",
  "confirm.decline-title": "Elutasítja ezt a választ?",
  "confirm.changed": "Már nem úgy áll, ahogyan a levélben. Nem történt semmi.",
  "confirm.approved": "Jóváhagyva. Hamarosan kimegy; addig az Earshotban visszavonható.",
  "confirm.first": "Jóváhagyva. Most egy másik ember következik.",
  "confirm.declined": "Elutasítva. Új válasz készül.",
  "confirm.refused": "Nem történt semmi: {why}",
  "confirm.mail-subject": "{brand}: egy válasz Önre vár ({platform})",
  "confirm.mail-once":
    "Ezek a linkek csak Önnek szólnak, egyszer működnek, és eddig élnek: {until, time}. A megnyitásuk még nem tesz semmit: előbb egy oldal kérdez.",
} satisfies Record<keyof typeof english, string>;
