import type { notices as english } from "../en/notices.ts";

export const notices = {
  "notice.sign-in-dead": "„Earshot“ nebegali kalbėti čia: {name}",
  "notice.sign-in-ends": "Netrukus baigsis „Earshot“ prisijungimas čia: {name}",
  "notice.failing": "„Earshot“ negali klausytis: {name}",
  "notice.silent": "„Earshot“ negirdi nieko naujo čia: {name}",
  "notice.deaf": "„Earshot“ gali praleisti, kas sakoma čia: {name}",
  "notice.where": "Prekės ženklas {brand}, platforma {platform}.",
  "notice.note-subject": "{brand}: {name} paminėjo jus pastaboje",
  "notice.note": "{name} paminėjo jus pokalbio {id} ({brand}) pastaboje.",
  "notice.note-where": "Jį rasite „Earshot“ tarp savų.",
  "notice.told-subject": "{brand}: klientui pasakyta, kad jūs žinote",
  "notice.told": "Atsakyme ({platform}) sakoma, kad tai perduota jums.",
  "notice.told-of": "Atsakyme ({platform}) sakoma, kad tai perduota jums ({name}).",
  "notice.told-where": "Tai „Earshot“ pokalbis {id} ({brand}); užduotis atlikta, kai kas nors ją ten pažymi.",
  "notice.key-ends": "Netrukus baigsis prieigos rakto „{name}“ galiojimas",
  "notice.key-ends-at":
    "Prieigos rakto „{name}“ galiojimas baigsis {at, date}, {at, time}. Tada nustos veikti tai, kas jį naudoja.",
  "notice.key-todo":
    "Sukurkite kitą raktą „Earshot“ konsolėje, skiltyje „Nustatymai“, perduokite jį tam, kas naudoja šį, ir šį atšaukite.",
  "notice.open": "Atverkite „Earshot“ konsolę – ten pamatysite ir sutvarkysite.",
  "notice.endpoint-off": "{brand}: „Earshot“ nebesiunčia įvykių į galinį tašką",
  "notice.channel-refuses": "{brand}: „Earshot“ žinučių nepriima: {where}",
  "notice.endpoint-gone": "{host} pranešė, kad įvykių nebenori (410).",
  "notice.endpoint-failing": "{host} penkias dienas nepriėmė nė vieno įvykio.",
  "notice.endpoint-kept":
    "Įvykiai saugomi 30 dienų: vėl įjunkite galinį tašką skiltyje Nustatymai, „Webhooks“, ir išsiųskite, ką jis praleido.",
  "ladder.mail-subject":
    "{n, plural, one {# pokalbis laukia jūsų} few {# pokalbiai laukia jūsų} many {# pokalbio laukia jūsų} other {# pokalbių laukia jūsų}}: terminas artėja arba praėjo",
  "ladder.mail-reminded": "{brand}: terminas {due, time}. Terminas artėja ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: terminas {due, time}. Pokalbis perduotas jums ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: terminas buvo {due, time}, niekas neatsakė ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {Ir dar #.} few {Ir dar #.} many {Ir dar #.} other {Ir dar #.}}",
  "ladder.mail-where": "Juos rasite „Earshot“ gautuosiuose. Toks laiškas siunčiamas ne dažniau kaip kas 5 minutes.",
  "notice.view-subject": "{brand}: {name} ({n})",
  "notice.view":
    "{brand}: {n, plural, =0 {šiame rodinyje dabar nieko nėra} one {šiame rodinyje dabar # pokalbis} few {šiame rodinyje dabar # pokalbiai} many {šiame rodinyje dabar # pokalbio} other {šiame rodinyje dabar # pokalbių}}.",
  "notice.view-row": "{name} ({platform}): {words}",
  "notice.view-due": "{name} ({platform}), terminas {at, time}: {words}",
  "notice.view-late": "{name} ({platform}), terminas praėjo {at, time}: {words}",
  "notice.view-more": "{n, plural, one {Ir dar #.} few {Ir dar #.} many {Ir dar #.} other {Ir dar #.}}",
} satisfies Record<keyof typeof english, string>;
