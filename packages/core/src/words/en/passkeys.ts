/** What is wrong with a passkey, or that one is needed. */
export const passkeys = {
  "refusal.passkey-not-made": "The passkey could not be added. Try once more.",
  "refusal.passkeys-many": "You have {most} passkeys, the most there can be. Remove one first.",
  "refusal.no-passkey": "This passkey is not there any more.",
  "refusal.last-passkey": "This is your last passkey, and passkeys are required here. Add another one first.",
  "refusal.passkey-wrong": "This passkey does not sign you in here. Try another, or ask an admin to reset yours.",
  "refusal.passkey-use": "Sign in with your passkey to go on.",
  "refusal.passkey-make": "Passkeys are required here. Add one to go on.",
  "refusal.passkey-with-link": "A passkey alone does not sign you in here. Use the single sign-on.",
  "refusal.passkeys-nowhere": "Passkeys do not work at this address. They need https and a domain name.",
} as const;
