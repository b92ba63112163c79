import type { advice as english } from "../en/advice.ts";

export const advice = {
  "advice.slack-invite": "„Earshot“ nėra tame kanale. „Slack“ atverkite kanalą ir parašykite: /invite @Earshot",
  "advice.slack-channel":
    "„Slack“ tokio kanalo nežino. „Earshot“ nustatymuose pasirinkite kitą arba pakvieskite „Earshot“ į privatų kanalą.",
  "advice.slack-archived": "Kanalas suarchyvuotas. Atkurkite jį „Slack“ arba „Earshot“ nustatymuose pasirinkite kitą.",
  "advice.slack-again": "„Slack“ nebeįleidžia „Earshot“. „Earshot“ nustatymuose prijunkite darbo sritį iš naujo.",
  "advice.slack-rights":
    "„Earshot“ trūksta teisės „Slack“. Prijunkite darbo sritį iš naujo; gali tekti leisti „Slack“ administratoriui.",
  "advice.teams-workflow":
    "„Teams“ darbo eiga išjungta arba ištrinta. Įjunkite ją arba sukurkite naują ir jos adresą įrašykite „Earshot“ nustatymuose.",
  "advice.teams-address":
    "„Teams“ šio adreso nebepriima. Iš naujo nukopijuokite darbo eigos adresą į „Earshot“ nustatymus.",
  "advice.pagerduty-key":
    "„PagerDuty“ nepriima integracijos rakto. „Earshot“ nustatymuose įrašykite „Events API v2“ integracijos raktą.",
  "advice.address": "Šiuo adresu siųsti negalima. Pakeiskite jį „Earshot“ nustatymuose.",
  "advice.wait": "Vienu metu išsiųsta per daug. Bus savaime išsiųsta dar kartą.",
  "advice.their-side": "Kita pusė dabar neatsako. Bus savaime išsiųsta dar kartą.",
  "advice.other": "Atsisakyta priimti. Išsiųskite bandymą; jei atsisakys ir jo, praneškite „Earshot“ prižiūrėtojui.",
} satisfies Record<keyof typeof english, string>;
