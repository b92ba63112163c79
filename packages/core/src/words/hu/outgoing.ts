import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "Nincs {id} végpont itt: {brand}.",
  "refusal.no-delivery": "Nincs {id} kézbesítés: az eseményeket 30 napig őrizzük.",
  "refusal.endpoints-many":
    "Ennek a márkának ({brand}) már {n} végpontja van, több nem lehet. Előbb távolítson el egyet.",
  "refusal.endpoint-asleep": "Szünetel vagy ki van kapcsolva, ezért semmi sem menne ki. Előbb kapcsolja be újra.",
  "refusal.outward-url": "Ez nem cím. Írjon ilyet: https://example.com/hooks.",
  "refusal.outward-password": "A címet név és jelszó nélkül írja.",
  "refusal.outward-https": "Csak https címre küldünk. A címet https:// előtaggal írja.",
  "refusal.outward-https-or-local": "Csak https címre küldünk, http-vel pedig csak erre a gépre (http://localhost).",
  "refusal.outward-port": "A(z) {port} portra nem küldünk. Használja a 443-at, vagy egyet 1024-től.",
  "refusal.outward-closed": "{host} nincs a nyilvános interneten, oda semmi sem megy.",
} satisfies Record<keyof typeof english, string>;
