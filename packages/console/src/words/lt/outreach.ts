import type { outreach as english } from "../en/outreach.ts";

export const outreach: Record<keyof typeof english, string> = {
  "outreach.help":
    "Ką galima pasakyti, kol daug kas dar nepaklausė: apie atvirą incidentą, apie dalyką, kuriuo skundžiasi keli galintys išeiti žmonės, apie dienas, kai nedirbate. Niekas neskelbiama savaime: nukopijuokite įrašą arba išsaugokite pranešimą kaip straipsnį, kurį juodraščiai cituotų.",
  "outreach.none": "Pasiūlymų nėra",
  "outreach.noneHelp":
    "Incidentai, dalykai, kuriais skundžiasi keli galintys išeiti žmonės, ir šventės čia atsiranda savo laiku.",
  "outreach.incident": "Incidentas",
  "outreach.atRisk":
    "{n, plural, one {# galintis išeiti žmogus skundžiasi} few {# galintys išeiti žmonės skundžiasi} other {# galinčių išeiti žmonių skundžiasi}}: {matter}",
  "outreach.closed": "Nedirbame: {days}",
  "outreach.showIncident": "Rodyti incidentą",
  "outreach.post": "Įrašas kopijuoti",
  "outreach.title": "Pranešimo antraštė",
  "outreach.article": "Pranešimas žinioms",
  "outreach.saveArticle": "Išsaugoti kaip straipsnį",
  "outreach.saved": "Išsaugota kaip straipsnis.",
  "outreach.use": "Mes tai pasakėme",
  "outreach.reason": "Kodėl ne",
  "outreach.dismiss": "Atmesti",
  "outreach.used": "Pasakyta",
  "outreach.dismissed": "Atmesta",
};
