import type { privacy as english } from "../en/privacy.ts";

export const privacy = {
  "privacy.title": "Privatumas",
  "privacy.help":
    "Kai kas nors klausia, ką apie jį saugote, arba prašo tai ištrinti. Įrašykite jo ID platformoje arba vartotojo vardą.",
  "privacy.platform": "Platforma",
  "privacy.author": "ID arba vartotojo vardas",
  "privacy.export": "Eksportuoti",
  "privacy.erase": "Ištrinti",
  "privacy.sure": "Ištrinti visam laikui?",
  "privacy.consequence":
    "Viskas, ką parašė {author}, ir kas jam rašyta ar apie jį pažymėta, bus pašalinta ir nebegrįš. Daugiau nieko iš jo nebus renkama. Kas suskaičiuota, lieka skaičiuose; atsakymai platformoje lieka.",
  "privacy.past": "Ištrynimai",
  "privacy.none": "Niekas dar neištrintas.",
  "privacy.running": "vykdoma",
  "privacy.done": "baigta",
  "privacy.removed":
    "{n, plural, one {# žinutė} few {# žinutės} many {# žinutės} other {# žinučių}}, {replies, plural, one {# atsakymas} few {# atsakymai} many {# atsakymo} other {# atsakymų}}",
} as const satisfies Record<keyof typeof english, string>;
