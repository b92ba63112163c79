import type { privacy as english } from "../en/privacy.ts";

export const privacy = {
  "privacy.title": "Adatvédelem",
  "privacy.help":
    "Ha valaki megkérdezi, mit őriznek róla, vagy kéri a törlését. Írja be az azonosítóját a platformon, vagy az ottani felhasználónevét.",
  "privacy.platform": "Platform",
  "privacy.author": "Azonosító vagy felhasználónév",
  "privacy.export": "Exportálás",
  "privacy.erase": "Törlés",
  "privacy.sure": "Végleg törli?",
  "privacy.consequence":
    "Minden, amit {author} írt, és amit neki írtak vagy róla feljegyeztek, törlődik, és nem állítható vissza. Tőle többé semmit sem gyűjtünk. Ami a számokban szerepel, ott marad; a válaszok a platformon maradnak.",
  "privacy.past": "Törlések",
  "privacy.none": "Még senkit sem töröltek.",
  "privacy.running": "folyamatban",
  "privacy.done": "kész",
  "privacy.removed": "{n, plural, one {# üzenet} other {# üzenet}}, {replies, plural, one {# válasz} other {# válasz}}",
} as const satisfies Record<keyof typeof english, string>;
