/** Who must approve, and why an approval counts no longer. */
export const approvals = {
  "rule.sensitive": "Safety, law, self-harm, violence, misconduct or privacy",
  "rule.own-urgent": "Own text where it is urgent",
  "rule.named": "{name}",
  "why.rules": "Asked for by: {rules}",
  "why.chain-changed": "Changed since the first approval: {parts}.",
  "why.chain-leaver": "Who approved first may no longer approve.",
  "why.chain-compensation": "What the customer gets was changed.",
  "why.another-person": "It takes another person's approval: {rules}.",
  "why.policy-off": "Nothing goes out by itself any more: that was turned off.",
} as const;
