import type { terms as english } from "../en/terms.ts";

export const terms = {
  "terms.near-excluded": "A near/5 nem zárható ki: írja a NOT szót egyetlen kifejezés elé.",
  "terms.near-sides": "A near/5 mindkét oldalán egy kifejezés vagy zárójelbe tett változatok állhatnak.",
  "terms.multiplied":
    "A zárójeleket felbontva ezekből több mint {most} változat lesz; vegyen ki néhányat, vagy írjon kevesebb zárójelet egymás mellé.",
  "terms.nothing": "Ebben nincs mit keresni: „{text}” ({place}. karakter); sem betű, sem számjegy nincs benne.",
  "terms.term-long": "A {place}. karakternél kezdődő kifejezés {length} karakteres; legfeljebb {most} lehet.",
  "terms.term-words": "A {place}. karakternél kezdődő kifejezés {n} szóból áll; legfeljebb {most} lehet.",
  "terms.start-short": "„{written}” ({place}. karakter) túl sok mindenre illene: a * elé legalább {least} betűt írjon.",
  "terms.slip-short":
    "„{written}” ({place}. karakter) {letters} betűs; egy elütést csak a legalább {least} betűs neveknél nézünk el.",
  "terms.filter-alone": "Ez egymagában mindenre illene: {filter}. Írja mellé, mit keres, például: acme {filter}.",
  "terms.exclusion-alone": "Egy kizárás egymagában mindenre illene: írja mellé, mit keres, például: acme -pizza.",
  "terms.two-languages": "Semmi sincs két nyelven egyszerre: ha bármelyik megfelel, így írja: {either}.",
  "terms.one-character":
    "„{text}” egyetlen karakter, és mindenre illene: írjon többet, vagy kösse össze más kifejezéssel AND szóval.",
  "terms.common":
    "„{text}” szinte minden szövegben előfordul: írjon többet, kösse össze más kifejezéssel AND szóval, vagy ha csak pontosan így írva név, írja így: =Iki.",
  "terms.near-distance":
    "Ha legfeljebb öt szó lehet két kifejezés között, near/5 kell, near/1-től eddig: {farthest}; ez nem jó: {word}.",
  "terms.quote-open": "A {place}. karakternél nyíló idézőjel nincs bezárva.",
  "terms.quoted-sign":
    "Ami idézőjelben van, azt csak pontosan úgy keressük: hagyja el az idézőjelet vagy az utána álló jelet: {sign}",
  "terms.single-quotes": "A pontos szavakat kettős idézőjelbe tegye, ne így: {written}.",
  "terms.exact-sign": "Ezt csak pontosan így írva keressük: {written}. Hagyja el az egyenlőségjelet vagy ezt: {sign}",
  "terms.small-word":
    "„{text}” ({place}. karakter) összeköthet kifejezéseket, vagy lehet egy név része: ha összeköt, írja nagybetűvel: {meant}; ha név, írja idézőjelbe: {quoted}.",
  "terms.lone-minus":
    "Az egymagában álló {text} ({place}. karakter) nem jelent semmit: amire nem gondol, azt szóköz nélkül írja így: -word.",
  "terms.lone-sign": "Az egymagában álló {text} ({place}. karakter) mindenre illene: írjon elé egy szót.",
  "terms.star-inside":
    "A * csak egy kifejezés végén állhat, például: telekom*. Ez nem kereshető: {text} ({place}. karakter).",
  "terms.slips": "Legfeljebb egy elütés engedhető meg: írja így: {meant}.",
  "terms.slip-inside":
    "A ~ (egy elütés) csak egy kifejezés végén állhat, például: acmecoffee~; itt nem: {text} ({place}. karakter).",
  "terms.question-mark": "A ? itt nem helyettesít betűt: sorolja fel vesszővel az írásmódokat: {text}.",
  "terms.plus":
    "A szó előtti + itt nem jelent semmit: kösse össze a kifejezéseket AND szóval, vagy ha név, írja idézőjelbe: {quoted}.",
  "terms.exclamation": "A szó előtti ! itt nem jelent semmit: amire nem gondol, azt így írja: {meant}.",
  "terms.brackets": "A változatokat kerek zárójelbe tegye, ne ilyenbe: {text} ({place}. karakter).",
  "terms.equals": "Az = jelet közvetlenül az elé a szó elé írja, amelyet pontosan így írva keres: =Acme.",
  "terms.long": "Ezek a kifejezések {length} karakter hosszúak; legfeljebb {most} lehet.",
  "terms.stray": "A {place}. karakternél álló zárójel nem zár be semmit.",
  "terms.only-exclusions": "Csak kizárások vannak; adjon meg legalább egy keresendő kifejezést.",
  "terms.not-alone": "A NOT után kifejezésnek kell állnia.",
  "terms.deep": "Zárójelek legfeljebb {most} szint mélyen állhatnak egymásban.",
  "terms.unclosed": "A {place}. karakternél nyíló zárójel nincs bezárva.",
  "terms.empty": "A {place}. karakternél álló zárójelek között nincs semmi.",
  "terms.sides": "Mindkét oldalán kifejezésnek kell állnia: {operator} ({place}. karakter).",
  "terms.no-field":
    "Nincs ilyen mező: „{field}” ({place}. karakter); ezek vannak: lang:, author: és site:. Ha ez név, írja idézőjelbe: {quoted}.",
  "terms.no-value": "Közvetlenül utána írja, mit keres: {field} Például: {example}.",
  "terms.language": "A lang: után egy nyelv kódja áll, például lang:hu vagy lang:zh-Hant; ez nem az: „{value}”.",
  "terms.author": "Az author: után teljes név vagy felhasználónév áll, például {example}; ez nem az: „{value}”.",
  "terms.site": "A site: után egy webhely neve áll útvonal nélkül, például {example}; ez nem az: „{value}”.",
} satisfies Record<keyof typeof english, string>;
