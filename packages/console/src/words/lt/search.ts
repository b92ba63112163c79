import type { search as english } from "../en/search.ts";

export const search = {
  search: "Paieška",
  "search.label": "Ieškoti visur, kas pasakyta",
  "search.placeholder": "Paminėjimai, atsakymai ir pastabos",
  "search.hint":
    "Žodžiai randami visomis formomis, su diakritiniais ženklais ar be jų. „Kabutėse“: būtent šie žodžiai. pradžia*: visi taip prasidedantys žodžiai. -žodis: be to, kur jis yra.",
  "search.found": "Rasta",
  "search.nothing": "Niekur nėra viso to. Rašykite mažiau žodžių arba žodžio pradžią su *.",
  "search.looked":
    "{n, plural, one {Peržiūrėtas # tekstas.} few {Peržiūrėti # tekstai.} many {Peržiūrėta # teksto.} other {Peržiūrėta # tekstų.}}",
  "search.partly": "Dar ne viskas peržiūrėta; paprašius daugiau, ieškoma toliau.",
  "search.since": "Tai, kas įrašyta iki {at, date}, dar ruošiama paieškai.",
  "search.mention": "Paminėjimas",
  "search.reply": "Mūsų atsakymas",
  "search.note": "Pastaba",
  "search.to": "kam: {name}",
  "search.deleted": "autorius ištrynė",
  "key.search": "Paieška",
} satisfies Record<keyof typeof english, string>;
