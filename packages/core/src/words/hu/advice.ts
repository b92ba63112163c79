import type { advice as english } from "../en/advice.ts";

export const advice = {
  "advice.slack-invite":
    "Az Earshot nincs ebben a csatornában. A Slackben nyissa meg a csatornát, és írja be: /invite @Earshot",
  "advice.slack-channel":
    "A Slack nem ismer ilyen csatornát. Válasszon másikat az Earshot beállításaiban, vagy hívja meg az Earshotot a privát csatornába.",
  "advice.slack-archived":
    "A csatorna archiválva van. Állítsa vissza a Slackben, vagy válasszon másikat az Earshot beállításaiban.",
  "advice.slack-again":
    "A Slack már nem engedi be az Earshotot. Kapcsolja össze újra a munkaterületet az Earshot beállításaiban.",
  "advice.slack-rights":
    "Az Earshotnak hiányzik egy jogosultsága a Slackben. Kapcsolja össze újra a munkaterületet; lehet, hogy egy Slack-adminnak kell engedélyeznie.",
  "advice.teams-workflow":
    "A Teams munkafolyamata ki van kapcsolva, vagy törölték. Kapcsolja be, vagy készítsen újat, és a címét írja be az Earshot beállításaiba.",
  "advice.teams-address":
    "A Teams már nem fogadja ezt a címet. Másolja be újra a munkafolyamat címét az Earshot beállításaiba.",
  "advice.pagerduty-key":
    "A PagerDuty nem fogadja el az integrációs kulcsot. Egy Events API v2 integráció kulcsát írja be az Earshot beállításaiba.",
  "advice.address": "Erre a címre nem lehet küldeni. Módosítsa az Earshot beállításaiban.",
  "advice.wait": "Túl sok üzenet ment egyszerre. Magától újra elküldi.",
  "advice.their-side": "A másik oldal most nem válaszol. Magától újra elküldi.",
  "advice.other": "Elutasították. Küldjön próbát; ha azt is elutasítják, szóljon az Earshot üzemeltetőjének.",
} satisfies Record<keyof typeof english, string>;
