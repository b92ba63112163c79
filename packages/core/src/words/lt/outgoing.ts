import type { outgoing as english } from "../en/outgoing.ts";

export const outgoing = {
  "refusal.no-endpoint": "Prekės ženklas {brand} neturi galinio taško {id}.",
  "refusal.no-erasure": "Tokio ištrynimo nėra: {id}.",
  "refusal.no-delivery": "Nėra siuntimo {id}: įvykiai saugomi 30 dienų.",
  "refusal.endpoints-many": "{brand} galinių taškų jau yra {n}, daugiau negalima. Pirmiausia vieną pašalinkite.",
  "refusal.endpoint-asleep":
    "Jis pristabdytas arba išjungtas, todėl nieko nebūtų išsiųsta. Pirmiausia vėl jį įjunkite.",
  "refusal.outward-url": "Tai ne adresas. Rašykite, pavyzdžiui, https://example.com/hooks.",
  "refusal.outward-password": "Rašykite adresą be vardo ir slaptažodžio.",
  "refusal.outward-https": "Siunčiama tik https adresais. Rašykite adresą su https://.",
  "refusal.outward-port": "Į prievadą {port} nesiunčiama. Naudokite 443 arba nuo 1024.",
  "refusal.outward-closed":
    "{host} nėra viešajame internete, todėl iš ten nieko neskaitoma ir ten nieko nesiunčiama. Kai Earshot veikia jūsų kompiuteryje, tai galima leisti per EARSHOT_OWN_ADDRESSES.",
  "refusal.no-slack-app":
    "„Earshot“ dar neturi programėlės „Slack“. Ją sukuria viso diegimo administratorius: Nustatymai, Kanalai.",
  "refusal.no-workspace": "{brand} neprijungtas prie „Slack“ darbo srities {id}. Pirma prijunkite ją.",
  "refusal.channel-needs": "Kanalui {channel} reikia: {what}.",
  "refusal.no-rotation": "Tik „webhook“ pasirašomi mūsų paslaptimi. Naują adresą ar raktą įrašykite per „Keisti“.",
  "input.pagerduty-key": "Naudokite „Events API v2“ integracijos raktą: raidės ir skaitmenys.",
  "input.slack-workspace": "Naudokite darbo srities ID, pvz., T0123ABCD.",
  "input.slack-room": "Naudokite kanalo ID, pvz., C0123ABCD: jis yra kanalo išsamios informacijos gale „Slack“.",
  "input.slack-client": "Naudokite „Client ID“, kurį „Slack“ rodo skiltyje „Basic Information“.",
  "refusal.channel-takes-no": "Kanalui {channel} nereikia: {what}.",
  "refusal.decide-without-texts": "Negalima nuspręsti dėl to, ko nematote: siųskite ten ir tekstus.",
  "refusal.slack-link-old": "Ši nuoroda jau panaudota arba per sena. Dėl kitos spauskite dar kartą „Slack“.",
  "refusal.decision-link-old": "Ši nuoroda jau panaudota arba per sena.",
  "refusal.decision-link-theirs": "Šis laiškas skirtas kitam žmogui.",
} satisfies Record<keyof typeof english, string>;
