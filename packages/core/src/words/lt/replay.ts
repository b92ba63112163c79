import type { replay as english } from "../en/replay.ts";

export const replay = {
  "refusal.no-replay": "Nėra bandymo {id} čia: {brand}. Bandymai saugomi 30 dienų.",
  "refusal.replay-nothing": "Nurodykite, kas būtų pakeista: pakeitimas tuščias.",
  "refusal.replay-list": "{field} turi būti sąrašas iš 1–{most} įrašų, kiekvienas su savo laukais.",
  "refusal.replay-days": "Pirmoji diena ({from}) yra po paskutinės ({to}).",
  "refusal.replay-long": "Vienu metu galima išbandyti daugiausia tiek dienų: {days}.",
  "refusal.no-playbook": "Nėra nuosavo scenarijaus, kurio identifikatorius {id}, čia: {brand}.",
  "refusal.replay-not-done":
    "Įrašyti galima, kai išbandyta su visomis dienomis. Palaukite pabaigos arba bandykite iš naujo.",
  "refusal.replay-saved": "Tai jau įrašyta.",
  "refusal.replay-stale":
    "Nuo bandymo nuostatos pasikeitė, todėl rodomi rezultatai gali būti nebeteisingi. Išbandykite iš naujo, tada įrašykite.",
  "replay.settings-changed": "Bandymo metu nuostatos pasikeitė. Išbandykite iš naujo.",
  "replay.no-model": "Kalbos modelis nenustatytas, todėl nėra su kuo palyginti.",
  "replay.broke": "Mūsų pusėje tris kartus įvyko klaida; ji užregistruota. Išbandykite iš naujo.",
} satisfies Record<keyof typeof english, string>;
