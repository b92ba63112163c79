import { anywhere, type LanguageRules } from "./rule.ts";

export const lt: LanguageRules = {
  negation: /(?:nereikia|nėra reikalo|be jokių?|nebereikia)\s+(?:\S+\s+){0,2}$/iu,
  rules: [
    { name: "safety", intent: "safety", urgency: "critical", pattern: anywhere("apsinuodij", "ligonin", "alergin\\S* (?:reakcij|šok)", "alergij", "susižeid", "sužeid", "apsidegin", "nusidegin", "nusiplik", "užsideg", "rūko (?:iš|iš)", "dūmai", "elektros smūg", "stiklo šuk", "duženos", "užspring", "greitąją", "tarakon", "pelėsi", "pelij") },
    { name: "legal", intent: "legal", urgency: "critical", pattern: anywhere("advokat", "teisinink", "teism", "paduosiu į", "vartotojų teisi", "VVTAT", "ieškin") },
    { name: "press", intent: "press", urgency: "high", pattern: anywhere("žurnalist", "redakcij", "spaudos (?:atstov|tarnyb)") },
    { name: "cancellation", intent: "cancellation", urgency: "high", pattern: anywhere("(?:atšauk|nutrauk|panaikin|atsisak)\\S* (?:\\S+ )?(?:prenumerat|narystę|narystės|paskyr|sutart)", "ištrin\\S* (?:mano )?paskyr") },
    { name: "refund", intent: "refund", urgency: "high", pattern: anywhere("grąžin\\S* (?:man )?(?:pinig|sumokėt)", "pinig\\S* (?:grąžin|atgal)", "nuskaitė du kartus", "du kartus nuskait", "susigrąžin") },
    { name: "outage", intent: "outage", urgency: "high", pattern: anywhere("(?:programėl|svetain|sistem)\\S* (?:neveikia|stringa|lūžta|nulūžo|neatsidaro)", "negaliu prisijungti") },
    { name: "delivery", intent: "delivery", pattern: anywhere("pristatym", "kurjer", "siunt(?:a|os|ą|inys|inį)") },
    { name: "complaint", intent: "complaint", pattern: anywhere("nusivyl", "siaub(?:as|ing)", "baisus", "baisi ", "skund", "nepriimtin", "gėda", "daugiau niekada", "prastas", "prasta ") },
    { name: "praise", intent: "praise", pattern: anywhere("ačiū", "dėkoj", "dėkui", "nuostab", "puik(?:us|i|iai|ūs)", "geriausi", "rekomenduoj", "skanu", "šaunuol") },
    { name: "request", intent: "request", pattern: anywhere("prašau", "prašyčiau", "ar galėtum", "ar galite", "norėčiau") },
  ],
};
