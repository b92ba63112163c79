import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {
  linkUsed: "Ši nuoroda jau panaudota arba nebegalioja.",
  signInButton: "Prisijungti",
  "signIn.failed": "Prisijungti nepavyko. Bandykite dar kartą; jei kartosis, praneškite administratoriui.",
  "signIn.unknown": "Jūsų adreso komandoje nėra. Paprašykite administratoriaus jį pridėti.",
  signInHint:
    "Atverkite nuorodą, kurią išspausdino `npm start`, arba paprašykite administratoriaus savo nuorodos. Gal seansas baigėsi.",
} satisfies Record<keyof typeof english, string>;
