import type { alerts as english } from "../en/alerts.ts";

export const alerts: Record<keyof typeof english, string> = {
  "alert.critical": "Kritinis pokalbis: {platform}",
  "alert.deadline-near": "Artėja terminas: {platform}",
  "alert.deadline-nearer": "Terminas labai arti: {platform}; pokalbis perduotas",
  "alert.deadline-past": "Terminas praėjo: {platform}",
  "alert.story":
    "{n, plural, one {Viena naujiena # vietoje} few {Viena naujiena # vietose} many {Viena naujiena # vietos} other {Viena naujiena # vietų}}",
  "alert.story-danger": "Naujiena, mininti pavojų: {platform}",
  "alert.spike-all": "Paminėjimų per {minutes} min.{of}: {n}; įprastai {usual}",
  "alert.spike-negative": "Neigiamų paminėjimų per {minutes} min.{of}: {n}; įprastai {usual}",
  "alert.incident": "Incidentas: {name}",
  "alert.incident-spike": "Incidentas: skundų banga{of}",
  "why.crisis": "Laukia, kol atviras incidentas bus uždarytas.",
  "refusal.crisis-senior": "Kol incidentas atviras, tvirtina: {names}.",
  "refusal.incident-open": "Atviras kitas incidentas.",
  "refusal.no-incident": "Incidento {id} nėra.",
  "refusal.incident-closed": "Šis incidentas uždarytas.",
  "alert.source": "{name} nieko negirdi arba gali ką nors praleisti",
  "alert.sign-in-dead": "Prisijungimas nebegalioja: {name}",
  "alert.sign-in-ends": "Prisijungimas netrukus baigs galioti: {name}",
  "alert.rejected": "Atsakymo nėra arba nebėra: {platform}",
  "alert.in-doubt": "Neaišku, ar atsakymas paskelbtas: {platform}",
  "alert.mail-subject":
    "{brand}: {n, plural, one {# dalykas, kurį} few {# dalykai, kuriuos} many {# dalyko, kurį} other {# dalykų, kuriuos}} turėtumėte žinoti dabar",
  "alert.mail-subject-one": "{brand}: {what}",
  "alert.mail-line": "{at, time}: {brand}: {what} ({id}).",
  "alert.mail-line-due": "{at, time}: {brand}: {what} ({id}). Atsakyti reikia iki {due, time}.",
  "alert.mail-more":
    "{n, plural, one {Ir dar # toks.} few {Ir dar # tokie.} many {Ir dar # tokio.} other {Ir dar # tokių.}}",
  "alert.mail-late": "Šis laiškas vėluoja: prieš kiekvieną dalyką parašyta, kada tai įvyko.",
  "alert.mail-where": "Juos rasite „Earshot“ skiltyje „Įspėjimai“. Ten pasirenkate, apie ką ir kada gauti laiškus.",
  "refusal.no-alert": "Įspėjimo {id} nėra.",
  "refusal.alert-snooze": "Įspėjimą galima atidėti ne ilgiau kaip savaitei.",
  "refusal.alert-ended": "Šis įspėjimas jau baigėsi.",
  "alert.promise-near": "Artėja pažado terminas ({platform})",
  "alert.promise-past": "Pažadas neįvykdytas laiku ({platform})",
};
