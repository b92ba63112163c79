import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "refusal.passkey-not-made": "Slaptarakčio pridėti nepavyko. Pabandykite dar kartą.",
  "refusal.passkeys-many": "Turite daugiausia, kiek galima: {most}. Pirma pašalinkite vieną slaptaraktį.",
  "refusal.no-passkey": "Šio slaptarakčio nebėra.",
  "refusal.last-passkey": "Tai paskutinis jūsų slaptaraktis, o čia jis privalomas. Pirma pridėkite kitą.",
  "refusal.passkey-wrong":
    "Su šiuo slaptarakčiu čia neprisijungsite. Bandykite kitą arba paprašykite administratoriaus atkurti jūsų slaptarakčius.",
  "refusal.passkey-use": "Norėdami tęsti, prisijunkite su savo slaptarakčiu.",
  "refusal.passkey-make": "Čia privalomas slaptaraktis. Norėdami tęsti, pridėkite jį.",
  "refusal.passkey-with-link": "Vien slaptarakčio čia neužtenka. Prisijunkite per vienkartinį prisijungimą.",
  "refusal.passkeys-nowhere": "Šiuo adresu slaptarakčiai neveikia. Jiems reikia https ir domeno vardo.",
} satisfies Record<keyof typeof english, string>;
