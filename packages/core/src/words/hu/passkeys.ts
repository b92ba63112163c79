import type { passkeys as english } from "../en/passkeys.ts";

export const passkeys = {
  "refusal.passkey-not-made": "Az azonosítókulcsot nem sikerült felvenni. Próbálja meg még egyszer.",
  "refusal.passkeys-many": "Önnek {most} azonosítókulcsa van, többet nem lehet. Előbb távolítson el egyet.",
  "refusal.no-passkey": "Ez az azonosítókulcs már nincs meg.",
  "refusal.last-passkey": "Ez az utolsó azonosítókulcsa, és itt kötelező a kulcs. Előbb vegyen fel egy másikat.",
  "refusal.passkey-wrong":
    "Ezzel az azonosítókulccsal itt nem tud bejelentkezni. Próbáljon másikat, vagy kérje meg a rendszergazdát, hogy állítsa alaphelyzetbe a kulcsait.",
  "refusal.passkey-use": "A folytatáshoz jelentkezzen be az azonosítókulcsával.",
  "refusal.passkey-make": "Itt kötelező az azonosítókulcs. A folytatáshoz vegyen fel egyet.",
  "refusal.passkey-with-link": "Itt az azonosítókulcs egymagában nem elég. Használja az egyszeri bejelentkezést.",
  "refusal.passkeys-nowhere": "Ezen a címen nem működnek az azonosítókulcsok. https és tartománynév kell hozzájuk.",
} satisfies Record<keyof typeof english, string>;
