import type { replay as english } from "../en/replay.ts";

export const replay = {
  "refusal.no-replay": "Nincs {id} próba itt: {brand}. A próbákat 30 napig őrizzük.",
  "refusal.replay-nothing": "Adja meg, mi változna: a változtatás üres.",
  "refusal.replay-list": "A(z) {field} 1–{most} elemű lista legyen, mindegyik a maga mezőivel.",
  "refusal.replay-days": "Az első nap ({from}) az utolsó ({to}) után van.",
  "refusal.replay-long": "Egyszerre legfeljebb {days} napon próbálható ki.",
  "refusal.no-playbook": "Nincs {id} azonosítójú saját forgatókönyv itt: {brand}.",
  "refusal.replay-not-done":
    "Akkor menthető, ha minden napon ki lett próbálva. Várja meg a végét, vagy próbálja ki újra.",
  "refusal.replay-saved": "Ez már mentve van.",
  "refusal.replay-stale":
    "A beállítások a próba óta megváltoztak, így amit mutat, már nem biztos, hogy igaz. Próbálja ki újra, utána mentse.",
  "replay.settings-changed": "A beállítások a próba közben megváltoztak. Próbálja ki újra.",
  "replay.no-model": "Nincs nyelvi modell beállítva, így nincs mivel összehasonlítani.",
  "replay.broke": "Háromszor is hiba történt nálunk; a naplóban szerepel. Próbálja ki újra.",
} satisfies Record<keyof typeof english, string>;
