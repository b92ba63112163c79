import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {
  linkUsed: "Ezt a hivatkozást már felhasználták, vagy lejárt.",
  signInButton: "Bejelentkezés",
  "signIn.failed": "A bejelentkezés nem sikerült. Próbálja újra; ha nem múlik el, szóljon egy rendszergazdának.",
  "signIn.unknown": "Az Ön címe nincs a csapatban. Kérje meg a rendszergazdát, hogy vegye fel.",
  signInHint:
    "Nyissa meg az `npm start` által kiírt hivatkozást, vagy kérjen sajátot egy admintól. Lehet, hogy a munkamenete lejárt.",
} satisfies Record<keyof typeof english, string>;
