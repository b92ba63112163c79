import type { ladder as english } from "../en/ladder.ts";

export const ladder: Record<keyof typeof english, string> = {
  "reason.holding-sent": "Išsiųstas laikinas atsakymas; tikrasis dar laukia.",
  "ladder.owner-reminded": "{who} gavo priminimą: praėjo {percent} % laiko.",
  "ladder.approvers-reminded": "Visi tvirtinantieji gavo priminimą: praėjo {percent} % laiko.",
  "ladder.passed-to": "Perduota: {who}.",
  "ladder.lead-told": "Vadovui pranešta: terminas praėjo.",
  "ladder.nobody-next": "Nebėra kam perduoti.",
  "ladder.deadline-changed": "Terminas buvo {before, time}, dabar – {after, time}.",
};
