import type { audit as english } from "../en/audit.ts";

export const audit = {
  "refusal.no-audit": "Nincs ilyen bejegyzés ebben az auditnaplóban.",
  "refusal.not-revertible": "Ezt innen nem lehet visszavonni.",
  "refusal.not-kept": "A korábbi állapot nincs teljesen megőrizve: {fields}.",
  "refusal.newer-change": "Ezt azóta valaki módosította: {fields}. Nézze meg a mostani állapotot.",
  "refusal.there-again": "Már újra megvan. Nézze meg a mostani állapotot.",
  "input.audit-after": "nem a napló egy oldalának vége",
  "refusal.audit-large":
    "Nagyobb 5 MB-nál: válasszon kevesebb napot, vagy használja ezt: npm run earshot -- audit export",
  "check.name-audit": "Auditnapló, {of}",
  "check.audit-sealed": "{n} pecsét eddig: {until, time}. A legújabb ujjlenyomatot őrizze meg máshol is: {hash}",
} satisfies Record<keyof typeof english, string>;
