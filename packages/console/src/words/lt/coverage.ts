import type { coverage as english } from "../en/coverage.ts";

export const coverage = {
  coverageHelp:
    "Ar per pastarąsias septynias dienas galėjo likti neišgirsta tai, kas sakoma apie prekės ženklą, ir kodėl.",
  coverageHours: "Pastarųjų septynių dienų valandos",
  coverageAsked:
    "Užklausta {n} iš {of, plural, one {# numatyto karto} few {# numatytų kartų} many {# numatyto karto} other {# numatytų kartų}}",
  coverageNoGaps: "Pertrūkių nebuvo",
  coverageGaps: "Pertrūkių: {n}, iš viso {length}",
  coverageShown: "Parodyta įrašų: {shown}; nauji {fresh}, žinomi {known}, pakeisti {edited}, apie kitus {other}",
  coverageReread: "Pakartotinai perskaityta: {n}; iš jų anksčiau neišgirsta: {late}",
  coverageLag: "Nuo pasakymo iki išgirdimo: pusė per {median}, 95 iš 100 per {p95}",
  coverageAnswered: "Nuo išgirdimo iki atsakymo: pusė per {median}, 95 iš 100 per {p95}",
  coveragePosted: "Nuo patvirtinimo iki paskelbimo: pusė per {median}, 95 iš 100 per {p95}",
  coverageSpoke: "Platforma paskutinį kartą ką nors parodė:",
  coverageWaits: "Laukia, nes kito šios paskyros šaltinio paprašyta sulėtinti, iki",
  coverageBudget: "Likę paskyros limito užklausų: {n}; limitas atsinaujins",
  canaryFound: "Paieška atsako: rado „{asked}“,",
  canaryNot: "Paieška nerado „{asked}“, nors tai tikrai ten yra,",
  coverageTerms: "Paieškos žodžiai",
  coverageTerm: "Žodis",
  coverageLastFound: "Paskutinį kartą rasta",
  coverageSince: "Ieškoma nuo",
  coverageNever: "Niekada",
  findingNote: "Pastaba",
  "hour.good": "Klausyta",
  "hour.late": "Vėluota, paskui perskaityta",
  "hour.failed": "Nepavyko",
  "hour.gap": "Neklausyta",
  "hour.paused": "Pristabdyta",
  "hour.none": "Nežinoma",
  "hour.ahead": "Dar bus",
  proof: "Ar kas nors praleista?",
  proofNone: "Nežinoma, kad ko nors trūktų.",
  proofSource:
    "Užklausta {asked} iš {due} kartų; pertrūkių: {gaps} ({length}); perskaityta dar kartą: {reread}, praleista: {late}",
} satisfies Record<keyof typeof english, string>;
