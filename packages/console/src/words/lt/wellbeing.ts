import type { wellbeing as english } from "../en/wellbeing.ts";

export const wellbeing = {
  "contact.title": "Nesusisiekti",
  "contact.none": "Niekas neprašė nesusisiekti ir niekas mūsų neužblokavo.",
  "contact.is-asked": "pats paprašė",
  "contact.is-blocked": "mus užblokavo",
  "contact.stop": "Nesusisiekti",
  "contact.allow": "Leisti susisiekti",
  "contact.allow-whom": "Leisti susisiekti: {name}",
  "contact.proposed":
    "Atrodo, kad prašoma nesusisiekti. Kai tai pažymėsite, juodraščiai nebus rašomi ir atsakymai nebus siunčiami.",
  "contact.reason": "Kodėl vėl galima susisiekti?",
  "abuse.insult": "įžeidimas",
  "abuse.threat": "grasinimas",
  "abuse.hate": "neapykanta",
  "abuse.hidden": "Įžeidūs žodžiai paslėpti ({kinds})",
  "abuse.show": "Rodyti",
  "abuse.hide": "Vėl paslėpti",
  "abuse.title": "Įžeidūs žodžiai",
  "abuse.setting": "Slėpti įžeidžius žodžius, kol jų nepaprašysiu",
  "abuse.help":
    "Įžeidimai, grasinimai ir neapykanta uždengiami gautuosiuose, pokalbiuose, paieškoje ir santraukose. Kas pavojinga, lieka pažymėta. Jūsų pasirinkimą matote tik jūs.",
  "pause.title": "Pertraukos",
  "pause.offer":
    "Šiandien perskaitėte {read, plural, one {# įžeidžią žinutę} few {# įžeidžias žinutes} many {# įžeidžios žinutės} other {# įžeidžių žinučių}}. Norite padaryti pertrauką?",
  "pause.take": "Pertrauka: {seconds, duration}",
  "pause.notNow": "Ne dabar",
  "pause.on": "Jūsų pertrauka iki {until, time}. Iki tol niekas negali priskirti jums pokalbių.",
  "pause.back": "Grįžau",
  "pause.after": "Siūlyti pertrauką po tiek įžeidžių žinučių per dieną",
  "pause.never": "0: niekada. Niekas neverčiamas jos daryti, o kiek perskaityta, kiekvienas mato tik apie save.",
  "pause.minutes": "Pertraukos trukmė minutėmis",
  "pause.own": "Siūlyti man pertrauką po tiek įžeidžių žinučių per dieną",
  "pause.ownHelp": "0: niekada. Tuščia: kaip nustatyta prekės ženklui. Kiek perskaitėte, matote tik jūs.",
} satisfies Record<keyof typeof english, string>;
