import type { accessKeys as english } from "../en/access-keys.ts";

export const accessKeys = {
  "refusal.key-mistyped":
    "Ez nem az Earshot hozzáférési kulcsa: elírták vagy levágták. A kulcs az ek_ előtagból, az azonosítójából és 36 karakterből áll.",
  "refusal.key-unknown": "Nincs ilyen hozzáférési kulcs, vagy visszavonták. Kérjen másikat egy adminisztrátortól.",
  "refusal.key-ended": "Ez a hozzáférési kulcs lejárt. Kérjen másikat egy adminisztrátortól.",
  "refusal.key-maker":
    "Aki ezt a hozzáférési kulcsot létrehozta, már nem teheti meg azt, amire a kulcs való. Kérjen másikat egy adminisztrátortól.",
  "refusal.key-and-cookie": "Hozzáférési kulcsot vagy egy munkamenet sütijét küldje, ne mindkettőt.",
  "refusal.no-key": "Nincs {id} hozzáférési kulcs.",
  "refusal.key-name":
    "Egy másik hozzáférési kulcs neve is ez: {name}. Válasszon másik nevet, hogy látszódjék, ki mit tett.",
  "refusal.key-makes-key":
    "Hozzáférési kulcs nem hoz létre kulcsokat. Hozza létre a konzolon, vagy parancssorból a --stage vagy a --state kapcsolóval.",
  "refusal.role-somewhere": "Ehhez legalább egy márkában ez a szerep kell: {least}. Kérjen meg egy adminisztrátort.",
  "refusal.key-allowance":
    "Ennek a kulcsnak az egy percre szóló {requests} kérése elfogyott. Várjon ennyit: {seconds, duration}, majd folytassa.",
  "refusal.idempotency-key":
    "Az idempotency-key 16–255 betűből, számjegyből vagy jelből áll, például egy UUID, és azzal küldhető, ami módosít valamit.",
  "refusal.idempotency-other":
    "Ezt az idempotency-key értéket már egy másik kéréssel küldték. Minden elvégzendő dologhoz hozzon létre új kulcsot.",
  "refusal.idempotency-begun":
    "Az ezzel az idempotency-key értékkel küldött kérés {at} óta folyamatban van, vagy megszakadt. Nézze meg, megtörtént-e, mielőtt új kulccsal kéri.",
  "refusal.idempotency-answer":
    "Az ezzel az idempotency-key értékkel küldött kérés már megtörtént, de a válasza többé nem mutatható meg. Nézze meg az állapotot.",
  "refusal.version": "Ennek az API-nak nincs {asked} verziója. Kérje a(z) {spoken} verziót, vagy hagyja el a fejlécet.",
} satisfies Record<keyof typeof english, string>;
