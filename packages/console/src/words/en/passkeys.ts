/** Words of one’s own passkeys, and of signing in by one. */
export const passkeys = {
  "passkeys.title": "Passkeys",
  "passkeys.help":
    "A passkey is kept on your phone, your computer or a security key, and opens with a fingerprint, your face or a PIN. Once you have one, a sign-in link alone no longer lets anybody in as you.",
  "passkeys.none": "You have no passkeys.",
  "passkeys.add": "Add a passkey",
  "passkeys.nameHelp": "So that you recognise it later: the device that it is on, for example.",
  "passkeys.added": "Added",
  "passkeys.removeSure": "Remove {name}? It no longer signs you in. Delete it on the device too.",
  "passkeys.removeLast": "{name} is your last passkey: without it a sign-in link alone lets you in. Remove it?",
  "passkeys.elsewhere": "Passkeys work at {address} only.",
  "passkeys.open": "Open Earshot there",
  "passkeys.unsupported": "This browser cannot use passkeys.",
  "passkeys.stopped": "No passkey was given. Try again.",
  "passkeys.already": "This device has a passkey for you already.",
  "passkeys.require": "Who signs in by a link needs a passkey",
  "passkeys.requireHelp": "Who has none adds one right after opening their link. Single sign-on is not affected.",
  "passkeys.signIn": "Sign in with a passkey",
  "passkeys.beside": "To use your sign-in link, confirm that it is you with your passkey.",
  "passkeys.lost": "If you have lost it, ask an admin to reset your passkeys and give you a new link.",
  "passkeys.reset": "Reset passkeys",
  "passkeys.resetSure":
    "Remove all passkeys of {name} and sign them out everywhere? They need a new link to come back.",
} as const;
