import type { approvals as english } from "../en/approvals.ts";

export const approvals = {
  "rule.sensitive": "Biztonság, jog, önkárosítás, erőszak, visszaélés vagy adatvédelem",
  "rule.own-urgent": "Saját szöveg sürgős ügyben",
  "rule.named": "{name}",
  "why.rules": "A szabály kéri: {rules}",
  "why.chain-changed": "Megváltozott az első jóváhagyás óta: {parts}.",
  "why.chain-leaver": "Aki elsőként hagyta jóvá, már nem hagyhat jóvá.",
  "why.chain-compensation": "Megváltozott, hogy mit kap az ügyfél.",
  "why.another-person": "Más személy jóváhagyása is kell: {rules}.",
  "why.policy-off": "Semmi nem megy ki többé magától: ezt kikapcsolták.",
} satisfies Record<keyof typeof english, string>;
