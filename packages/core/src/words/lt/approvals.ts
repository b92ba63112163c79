import type { approvals as english } from "../en/approvals.ts";

export const approvals = {
  "rule.sensitive": "Sauga, teisė, savižala, smurtas, netinkamas elgesys ar privatumas",
  "rule.own-urgent": "Savas tekstas skubiu atveju",
  "rule.named": "{name}",
  "why.rules": "Reikalauja: {rules}",
  "why.chain-changed": "Pasikeitė po pirmojo patvirtinimo: {parts}.",
  "why.chain-leaver": "Pirmasis tvirtinęs žmogus nebegali tvirtinti.",
  "why.chain-compensation": "Pasikeitė, ką gauna klientas.",
  "why.another-person": "Reikia kito žmogaus patvirtinimo: {rules}.",
  "why.policy-off": "Niekas nebesiunčiama savaime: tai išjungta.",
} satisfies Record<keyof typeof english, string>;
