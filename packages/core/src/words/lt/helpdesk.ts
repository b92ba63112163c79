import type { helpdesk as english } from "../en/helpdesk.ts";

export const helpdesk: Record<keyof typeof english, string> = {
  "refusal.no-helpdesk":
    "„{brand}“ neturi pagalbos tarnybos sistemos. Administratorius ją prijungia skiltyje Nustatymai, Pagalbos tarnyba.",
  "refusal.helpdesk-needs": "Šiai pagalbos tarnybai trūksta: {what}.",
  "refusal.at-helpdesk": "Jau yra „{at}“: #{number}.",
  "helpdesk.problem-token":
    "„{at}“ nepriima prieigos rakto (401). „{at}“ administratorius turi sukurti naują; tada įveskite jį skiltyje Nustatymai, Pagalbos tarnyba.",
  "helpdesk.problem-rights":
    "Šiam prieigos raktui „{at}“ to neleidžia (403). „{at}“ administratorius turi suteikti jo naudotojui teisę kurti ir skaityti užklausas.",
  "helpdesk.problem-no-inbox":
    "„Chatwoot“ neturi tokios paskyros ar pašto dėžutės (404). Patikrinkite adresą, paskyros ir dėžutės numerius skiltyje Nustatymai, Pagalbos tarnyba; rakto naudotojas turi būti dėžutės narys.",
  "helpdesk.problem-no-group":
    "„Zammad“ šiuo adresu neatsako (404). Patikrinkite adresą skiltyje Nustatymai, Pagalbos tarnyba.",
  "helpdesk.problem-address":
    "Į šį adresą kreiptis negalima: jis nėra viešajame internete. Pakeiskite jį skiltyje Nustatymai, Pagalbos tarnyba.",
  "helpdesk.problem-wait": "„{at}“ prašo palaukti (429). Bus bandoma dar kartą savaime.",
  "helpdesk.problem-refused":
    "„{at}“ atmetė: {words} Patikrinkite, kas įrašyta skiltyje Nustatymai, Pagalbos tarnyba, arba klauskite „{at}“ administratoriaus.",
  "helpdesk.problem-down": "„{at}“ dabar neatsako. Bus bandoma dar kartą savaime; niekas nedingsta.",
  "helpdesk.problem-gone":
    "„{at}“ nebeprijungta. Administratorius prijungia pagalbos tarnybą skiltyje Nustatymai, Pagalbos tarnyba; tada perduokite pokalbį dar kartą.",
  "helpdesk.translated": "Mašininis vertimas:",
  "helpdesk.about":
    "Perduota iš „Earshot“. Atsakykite viešu atsakymu: „Earshot“ iš jo padarys juodraštį, ir jis bus paskelbtas tik ten kam nors patvirtinus. Privačios pastabos lieka čia.",
  "helpdesk.platform": "Platforma: {platform}",
  "helpdesk.author": "Autorius: {name}",
  "helpdesk.due": "Atsakyti iki: {due, date} {due, time}",
  "helpdesk.note": "Pastaba, {name}:",
};
