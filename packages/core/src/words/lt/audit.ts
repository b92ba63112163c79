import type { audit as english } from "../en/audit.ts";

export const audit = {
  "refusal.no-audit": "Šiame audito žurnale tokio įrašo nėra.",
  "refusal.not-revertible": "To iš čia atšaukti negalima.",
  "refusal.not-kept": "Kas buvo anksčiau, išsaugota ne visa: {fields}.",
  "refusal.newer-change": "Kažkas tai vėliau pakeitė: {fields}. Pažiūrėkite, kaip yra dabar.",
  "refusal.there-again": "Tai vėl yra. Pažiūrėkite, kaip yra dabar.",
  "input.audit-after": "nėra žurnalo puslapio pabaiga",
  "refusal.audit-large": "Didesnis nei 5 MB: pasirinkite mažiau dienų arba naudokite npm run earshot -- audit export",
  "check.name-audit": "Audito žurnalas, {of}",
  "check.audit-sealed":
    "{n, plural, one {# antspaudas} few {# antspaudai} many {# antspaudo} other {# antspaudų}} iki {until, time}. Naujausią maišą laikykite ir kitur: {hash}",
} satisfies Record<keyof typeof english, string>;
