import type { merging as en } from "../en/merging.ts";

export const merging = {
  "refusal.merge-same": "Tai tas pats pokalbis. Nurodykite kitą.",
  "refusal.merged-already": "Vienas iš jų jau yra kito pokalbio dalis.",
  "refusal.no-part": "Šiame pokalbyje nėra dalies {part}.",
  "refusal.no-mention-here": "Šiame pokalbyje nėra paminėjimo {mention}.",
  "refusal.split-all": "Tai viskas, kas čia pasakyta: nėra nuo ko atskirti.",
  "refusal.split-answered": "Į tai čia atsakyta, ir atsakymas lieka šalia. Atskirkite tai, kas neatsakyta.",
  "refusal.split-versions": "Tai keista daugiau kaip {n} kartų, todėl lieka vietoje.",
  "refusal.reply-going": "Atsakymas, skirtas {name}, yra pakeliui arba jį reikia patikrinti. Palaukite, kol paaiškės.",
} satisfies Record<keyof typeof en, string>;
