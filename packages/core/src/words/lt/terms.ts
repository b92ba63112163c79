import type { terms as english } from "../en/terms.ts";

export const terms = {
  "terms.near-excluded": "near/5 pašalinti negalima: NOT rašykite prieš vieną terminą.",
  "terms.near-sides": "Abiejose near/5 pusėse turi būti po terminą arba variantai skliausteliuose.",
  "terms.multiplied":
    "Atskliaudus šiuos terminus, variantų būtų daugiau negu {most}; kai kuriuos išimkite arba rašykite mažiau skliaustelių greta.",
  "terms.nothing": "Čia nėra ko ieškoti: „{text}“ ({place} simbolis); jame nėra nei raidžių, nei skaitmenų.",
  "terms.term-long": "Termino, kuris prasideda ties {place} simboliu, ilgis simboliais: {length}; daugiausia {most}.",
  "terms.term-words": "Žodžių termine, kuris prasideda ties {place} simboliu: {n}; daugiausia {most}.",
  "terms.start-short":
    "„{written}“ ({place} simbolis) atitiktų per daug: prieš * parašykite bent tiek raidžių: {least}.",
  "terms.slip-short":
    "Raidžių žodyje „{written}“ ({place} simbolis): {letters}; viena klaida atleidžiama tik varduose, kurių raidžių ne mažiau kaip {least}.",
  "terms.filter-alone": "Vien tik {filter} atitiktų viską: parašykite kartu ir ko ieškoti, pavyzdžiui, acme {filter}.",
  "terms.exclusion-alone": "Vien tik išimtis atitiktų viską: parašykite kartu ir ko ieškoti, pavyzdžiui, acme -pizza.",
  "terms.two-languages": "Tekstas nebūna dviem kalbomis: jei tinka bet kuri, rašykite {either}.",
  "terms.one-character":
    "„{text}“ yra vienas simbolis ir atitiktų viską: parašykite daugiau arba sujunkite su kitu terminu žodžiu AND.",
  "terms.common":
    "„{text}“ pasakoma beveik kiekviename tekste: parašykite daugiau, sujunkite su kitu terminu žodžiu AND arba, jei vardas yra tik tiksliai taip parašytas, rašykite kaip =Iki.",
  "terms.near-distance":
    "Jei tarp dviejų terminų gali būti daugiausia penki žodžiai, rašykite near/5 (nuo near/1 iki {farthest}), o ne {word}.",
  "terms.quote-open": "Kabutės ties {place} simboliu neuždarytos.",
  "terms.quoted-sign": "Kas kabutėse, randama tik taip, kaip parašyta: praleiskite kabutes arba po jų esantį {sign}.",
  "terms.single-quotes": "Tikslius žodžius rašykite dvigubose kabutėse, o ne taip: {written}.",
  "terms.exact-sign": "{written} randama tik taip, kaip parašyta: praleiskite = arba {sign}.",
  "terms.small-word":
    "„{text}“ ties {place} simboliu gali jungti terminus arba būti vardo dalis: jei jungia, rašykite didžiosiomis: {meant}; jei tai vardas, rašykite kabutėse: {quoted}.",
  "terms.lone-minus":
    "Vienas {text} ties {place} simboliu nieko nereiškia: ko neturite omenyje, rašykite be tarpo: -word.",
  "terms.lone-sign": "Vienas {text} ties {place} simboliu atitiktų viską: prieš jį parašykite žodį.",
  "terms.star-inside":
    "* rašoma tik termino gale, pavyzdžiui, telekom*: {text} ties {place} simboliu ieškoti negalima.",
  "terms.slips": "Daugiausia viena klaida: rašykite {meant}.",
  "terms.slip-inside":
    "~ (viena klaida) rašoma tik termino gale, pavyzdžiui, acmecoffee~, o ne žodyje {text} ties {place} simboliu.",
  "terms.question-mark":
    "? čia raidės nepakeičia: {text} rašybos variantus išvardykite po vieną, atskirtus kableliais.",
  "terms.plus":
    "+ prieš žodį čia nieko nereiškia: terminus junkite žodžiu AND arba, jei tai vardas, rašykite kabutėse: {quoted}.",
  "terms.exclamation": "! prieš žodį čia nieko nereiškia: ko neturite omenyje, rašykite {meant}.",
  "terms.brackets":
    "Variantus rašykite lenktiniuose skliausteliuose ( ), o ne tokiuose kaip {text} ties {place} simboliu.",
  "terms.equals": "= rašykite iškart prieš žodį, kurį reikia rasti tiksliai taip parašytą: =Acme.",
  "terms.long": "Šių terminų ilgis simboliais: {length}; daugiausia {most}.",
  "terms.stray": "Skliaustelis ties {place} simboliu nieko neuždaro.",
  "terms.only-exclusions": "Čia vien tik išimtys; parašykite bent vieną terminą, kurio ieškoti.",
  "terms.not-alone": "Po NOT turi eiti terminas.",
  "terms.deep": "Didžiausias skliaustelių gylis: {most}.",
  "terms.unclosed": "Skliaustelis ties {place} simboliu neuždarytas.",
  "terms.empty": "Tarp skliaustelių ties {place} simboliu nieko nėra.",
  "terms.sides": "Abiejose {operator} pusėse turi būti po terminą ({place} simbolis).",
  "terms.no-field":
    "Lauko „{field}“ ({place} simbolis) nėra; yra lang:, author: ir site:. Jei tai vardas, rašykite kabutėse: {quoted}.",
  "terms.no-value": "Iškart po {field} parašykite, ko ieškoti: {example}.",
  "terms.language": "Po lang: rašomas kalbos kodas, pavyzdžiui, lang:hu arba lang:zh-Hant, o ne „{value}“.",
  "terms.author": "Po author: rašomas visas vardas arba naudotojo vardas, pavyzdžiui, {example}, o ne „{value}“.",
  "terms.site": "Po site: rašomas svetainės adresas be kelio, pavyzdžiui, {example}, o ne „{value}“.",
} satisfies Record<keyof typeof english, string>;
