import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "Prekės ženklas {brand} neturi galinio taško {id}.",
  "refusal.no-delivery": "Nėra siuntimo {id}: įvykiai saugomi 30 dienų.",
  "refusal.endpoints-many": "{brand} galinių taškų jau yra {n}, daugiau negalima. Pirmiausia vieną pašalinkite.",
  "refusal.endpoint-asleep":
    "Jis pristabdytas arba išjungtas, todėl nieko nebūtų išsiųsta. Pirmiausia vėl jį įjunkite.",
  "refusal.outward-url": "Tai ne adresas. Rašykite, pavyzdžiui, https://example.com/hooks.",
  "refusal.outward-password": "Rašykite adresą be vardo ir slaptažodžio.",
  "refusal.outward-https": "Siunčiama tik https adresais. Rašykite adresą su https://.",
  "refusal.outward-https-or-local": "Siunčiama tik https adresais, o šiame kompiuteryje – ir http (http://localhost).",
  "refusal.outward-port": "Į prievadą {port} nesiunčiama. Naudokite 443 arba nuo 1024.",
  "refusal.outward-closed": "{host} nėra viešajame internete, ten nieko nesiunčiama.",
} satisfies Record<keyof typeof english, string>;
