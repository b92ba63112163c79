import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "Išsiųstas laikinas atsakymas; tikrasis dar laukia.",
  "ladder.owner-reminded": "{who} gavo priminimą: praėjo {percent} % laiko.",
  "ladder.approvers-reminded": "Visi tvirtinantieji gavo priminimą: praėjo {percent} % laiko.",
  "ladder.passed-to": "Perduota: {who}.",
  "ladder.lead-told": "Vadovui pranešta: terminas praėjo.",
  "ladder.nobody-next": "Nebėra kam perduoti.",
  "ladder.deadline-changed": "Terminas buvo {before, time}, dabar – {after, time}.",
  "ladder.mail-subject":
    "{n, plural, one {# pokalbis laukia jūsų} few {# pokalbiai laukia jūsų} many {# pokalbio laukia jūsų} other {# pokalbių laukia jūsų}}: terminas artėja arba praėjo",
  "ladder.mail-reminded": "{brand}: terminas {due, time}. Terminas artėja ({platform}, {id}).",
  "ladder.mail-passed-on": "{brand}: terminas {due, time}. Pokalbis perduotas jums ({platform}, {id}).",
  "ladder.mail-overdue": "{brand}: terminas buvo {due, time}, niekas neatsakė ({platform}, {id}).",
  "ladder.mail-more": "{n, plural, one {Ir dar #.} few {Ir dar #.} many {Ir dar #.} other {Ir dar #.}}",
  "ladder.mail-where": "Juos rasite „Earshot“ gautuosiuose. Toks laiškas siunčiamas ne dažniau kaip kas 5 minutes.",
};
