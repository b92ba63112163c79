import type { merging as en } from "../en/merging.ts";

export const merging = {
  "refusal.merge-same": "Ez ugyanaz a beszélgetés. Adjon meg egy másikat.",
  "refusal.merged-already": "Az egyik már egy másik beszélgetés része.",
  "refusal.no-part": "Ennek a beszélgetésnek nincs {part} része.",
  "refusal.no-mention-here": "Ebben a beszélgetésben nincs {mention} említés.",
  "refusal.split-all": "Itt csak ez hangzott el: nincs miről leválasztani.",
  "refusal.split-answered": "Itt választ kapott, és a válasz mellette marad. Azt válassza le, amire nincs válasz.",
  "refusal.split-versions": "Több mint {n} alkalommal változott, és a helyén marad.",
  "refusal.reply-going": "Egy {name} számára írt válasz úton van vagy ellenőrizni kell. Várja meg, amíg rendeződik.",
} satisfies Record<keyof typeof en, string>;
