import type { findings as english } from "../en/findings.ts";

export const findings = {
  "unsaid.exact": "nem különbözteti meg a nagybetűket",
  "unsaid.start": "nem ismer szókezdetet",
  "unsaid.near": "nem tudja, milyen messze vannak egymástól a szavak",
  "unsaid.excluded": "ezt nem tudja kihagyni",
  "unsaid.language": "nem úgy választ nyelv szerint, ahogy az Earshot",
  "unsaid.author": "nem választ a szerző neve szerint",
  "unsaid.site": "ott semminek sincs ilyen címe, vagy mindennek ez van",
  "unsaid.long": "hosszabb, mint egy lekérdezés lehet",
  "unsaid.many": "több írásmódja van, mint ahányat meg lehet kérdezni",
  "unsaid.tag": "nem lesz belőle hashtag, és bejelentkezés nélkül csak a hashtageket olvassuk",
  "unsaid.sign-in": "a szövegekben csak bejelentkezve lehet keresni; a hashtageket olvassuk",
  "unsaid.no-search":
    "ez a kiszolgáló nem keres a szövegekben, vagy a bejelentkezés nem engedi (csatlakoztassa újra); a hashtageket olvassuk",
  "unsaid.unproven":
    "ennek a kiszolgálónak a szövegkeresője még semmit sem talált, talán nincs is; a hashtageket olvassuk",
  "unsaid.comments":
    "a hozzászólásokban nem keres; nevezzen meg subredditeket a forrásnál, és azok hozzászólásait elolvassuk",
  "instead.checked": "itt ellenőrizzük",
  "instead.narrower": "egy részét ott nem halljuk",
  "instead.unheard": "ott nem halljuk",
  "gap.nobody": "Senki sem gyűjtött belőle (a gép ki volt kapcsolva vagy aludt)",
  "gap.failing": "A gyűjtés nem sikerült",
  "gap.allowance": "A platform kerete elfogyott",
  "gap.paused": "Szüneteltették",
  "notReread.cost": "a platform minden beolvasott elemért pénzt kér",
  "notReread.allowance": "a megmaradt keret túl kicsi",
  "notReread.failed": "az újraolvasás nem sikerült",
  "finding.deaf-term": "Legalább {days} napja senki sem írta le ezt: {terms}, pedig a platform válaszol.",
  "finding.deaf-term.todo": "Nézze meg, úgy van-e írva, ahogy az emberek írják; javítsa vagy törölje a Beállításokban.",
  "finding.nothing-here": "A márka egyik kifejezését sem találtuk itt {days} napja, pedig a platform válaszol.",
  "finding.nothing-here.todo":
    "Keressen rá kézzel a platformon; ha ott senki sem beszél a márkáról, távolítsa el a forrást.",
  "finding.dead-search":
    "A keresés még azt sem találja meg, ami biztosan ott van ({asked}); egymás után ennyiszer: {n}. A márkáról szólókat sem találná meg.",
  "finding.dead-search.todo": "Nézze meg a platform állapotát, és hogy a fiók kereshet-e még.",
  "finding.endless":
    "A platform a lista folytatása helyett újra és újra ugyanazt az oldalt adja; csak a legújabbakat halljuk.",
  "finding.endless.todo": "Nézze meg a platform állapotát; ha nem múlik el, szóljon annak, aki az Earshotot gondozza.",
  "finding.gap-open": "{reason} ez óta: {from, time}.",
  "finding.gap-open.todo": "Nézze meg a forrást az Állapot oldalon.",
  "finding.gap-lost":
    "{reason} ennyi ideig: {length, duration}, eddig: {to, time}, és a platform már nem mutatott meg mindent, amit közben mondtak.",
  "finding.gap-lost.todo": "Keressen rá kézzel a platformon erre az időszakra.",
  "finding.gap-covered":
    "{reason} ennyi ideig: {length, duration}, eddig: {to, time}; utána mindent beolvastunk, amit közben mondtak.",
  "finding.hole":
    "{from, time} és {to, time} között több minden hangzott el, mint amennyit a platform egyszerre megmutat: valami kimaradhatott.",
  "finding.hole.todo": "Rövidítse a forrás lekérdezési idejét, és keressen rá kézzel erre az időszakra.",
  "finding.late-items": "Újraolvasott elemek: {n}. Ebből addig nem hallott: {late}; ezeket most már hallottuk.",
  "finding.late-items.todo": "A platform késve tette közzé őket. Ha gyakran előfordul, rövidítse a lekérdezési időt.",
  "finding.unreadable": "A platform által mutatott, de olvashatatlan elemek: {n}. Ezek egyikét sem hallottuk.",
  "finding.unreadable.todo": "Szóljon annak, aki az Earshotot gondozza: lehet, hogy a platform mást küld, mint eddig.",
  "finding.not-reread": "Nem olvassuk újra annak igazolására, hogy semmi sem maradt ki: {reason}.",
  "finding.not-asked": "{terms}: {reason}; {instead}.",
} satisfies Record<keyof typeof english, string>;
