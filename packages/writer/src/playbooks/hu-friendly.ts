import { starters } from "./cases.ts";

export const huFriendly = starters(
  "hu",
  1,
  {
    praise: [
      "Szia {name}! Nagyon köszönjük a kedves szavakat! Feldobta a napunkat, amit {matter} írtál.",
      "De jó ezt olvasni, köszönjük! Amit {matter} írtál, az egész csapatnak sokat jelent. Örülünk, hogy velünk vagy!",
      "Szia {name}! Köszönjük, hogy időt szántál ránk. Nagyon örülünk annak, amit {matter} írtál. Köszi az egész csapat nevében!",
    ],
    "praise-rated": [
      "Szia {name}! Köszönjük a szuper értékelést. Amit {matter} írtál, az egész csapatot boldoggá teszi.",
      "Köszönjük a szép értékelést! Nagyon örülünk annak, amit {matter} írtál. Jó tudni, hogy jó úton járunk.",
      "Köszi az értékelést, {name}! Az ilyen visszajelzésekért érdemes dolgozni. Amit {matter} írtál, azt örömmel megosztjuk a csapattal.",
    ],
    complaint: [
      "Szia {name}! Megértjük, hogy ez bosszantó, és elnézést kérünk. Sajnálattal olvastuk, amit {matter} írtál. Írj nekünk ide: {contact}. Szeretnénk pontosan megérteni, mi történt.",
      "Teljesen érthető, hogy csalódott vagy. Jobbat érdemeltél volna tőlünk, és ezért elnézést kérünk. Szeretnénk többet tudni arról, amit {matter} írtál. Keress meg minket itt: {contact}. Valaki a csapatból végigkíséri az ügyedet.",
      "Szia {name}! Sajnáljuk, hogy ez történt veled, és elnézést kérünk érte. Komolyan vesszük, amit {matter} írtál, de még néhány részletre szükségünk van. Küldd el őket ide: {contact}.",
    ],
    "complaint-low-rating": [
      "Szia {name}! Ebből az értékelésből látjuk, mekkorát csalódtál, és elnézést kérünk. Alaposan meg szeretnénk nézni, amit {matter} írtál. Írj nekünk ide: {contact}. Így kideríthetjük, mi romlott el.",
      "Köszönjük az őszinteségedet, és sajnáljuk, hogy csalódást okoztunk. Komolyan vesszük, amit {matter} írtál. Írd meg a részleteket ide: {contact}. Valaki a csapatból elolvassa, és utánajár.",
      "Megértjük, hogy csalódott vagy, és elnézést kérünk. Fontos nekünk, amit {matter} gondolsz. A következő lépés: keress meg minket itt: {contact}, és közösen átnézzük, mi történt.",
    ],
    mixed: [
      "Szia {name}! Köszönjük, hogy azt is megírtad, ami tetszett, és azt is, ami nem. Ami nem sikerült jól, azért elnézést kérünk. Szívesen hallanánk többet arról, amit {matter} írtál. Írj nekünk ide: {contact}.",
      "Örülünk, hogy részben jó élményed volt, a többi miatt pedig elnézést kérünk. Köszönjük az őszinte véleményt. Szeretnénk megérteni, min javítsunk, ezért fontos, amit {matter} írtál. Írj nekünk ide: {contact}.",
      "Köszönjük a dicséretet is, a kritikát is. Megértjük, hogy a történtek elveszik a jó élmény egy részét, és sajnáljuk. Fontos nekünk, amit {matter} írtál. Írd meg a részleteket ide: {contact}. Így a megfelelő emberhez jut el.",
    ],
    question: [
      "Szia {name}! Köszönjük a kérdésedet. Már pontosítjuk, amit {matter} kérdeztél. Írd meg ide, ami a te esetedben fontos: {contact}. Így a válasz tényleg neked szól majd.",
      "Jó, hogy kérdezel! Szeretnél többet tudni {matter}. Azok segítenek szívesen, akik a legjobban értenek hozzá: írj nekünk ide: {contact}. Így találgatás helyett pontos választ kapsz.",
      "Köszi a kérdést! Szeretnénk pontosan válaszolni arra, amit {matter} kérdeztél, ezért utánajárunk. Itt is elérsz minket: {contact}. Így nem neked kell keresgélned.",
    ],
    request: [
      "Szia {name}! Köszönjük a javaslatodat. Felírtuk, amit {matter} írtál. Írd meg ide, mire használnád: {contact}. Minél jobban értjük, annál jobban tudunk tervezni.",
      "Köszönjük, hogy megírtad, mire van szükséged. Valaki a csapatból megnézi, amit {matter} kértél. A részleteket küldd el ide: {contact}. Így csak egyszer kell elmagyaráznod.",
      "Hasznos ötlet, köszönjük! Továbbadjuk azoknak, akik döntenek róla, amit {matter} írtál. Ha bármit hozzátennél, írj nekünk ide: {contact}. A legjobb ötletek azoktól jönnek, akik nap mint nap használják.",
    ],
    refund: [
      "Szia {name}! Kellemetlen a pénzedre várni, ezért elnézést kérünk. A visszatérítés ellenőrzéséhez a rendelésszámodra van szükségünk. Ne nyilvánosan, hanem ide küldd el: {contact}. Megnézzük, hol tart.",
      "Megértjük, hogy szeretnéd rendezni a visszatérítést, és sajnáljuk, hogy kérned kell. Írd meg a rendelésszámot ide: {contact}. Valaki a csapatból elejétől a végéig végignézi veled.",
      "Elnézést kérünk a visszatérítés körüli kellemetlenségért. Senki sem szeret a saját pénze után járni. A következő lépés: küldd el a rendelésszámot ide: {contact}, és utánanézünk.",
    ],
    cancellation: [
      "Szia {name}! Megértettük, hogy le szeretnéd mondani, és sajnáljuk, hogy idáig jutottunk. Írd meg a rendelés- vagy ügyfélszámodat ide: {contact}. Így a lemondás a megfelelő emberhez kerül.",
      "Sajnáljuk, hogy elmennél, és elnézést kérünk azért, ami idáig vezetett. Hogy a lemondás rendben menjen, írj nekünk ide: {contact}. Azt is megírhatod, mit kellett volna jobban csinálnunk.",
    ],
    delivery: [
      "Szia {name}! Bosszantó, ha egy csomag nem úgy érkezik, ahogy kellene, ezért elnézést kérünk. Küldd el a rendelésszámot ide: {contact}. Így kideríthetjük, hol tart a csomagod.",
      "Megértjük, mennyire kellemetlen ez a szállítás, és elnézést kérünk. Írd meg a rendelésszámot ide: {contact}. Egyeztetünk a futárszolgálattal.",
      "Szia {name}! Számítottál erre a szállításra, és nem jól sikerült. Sajnáljuk. A nyomon követéshez a rendelésszámodra van szükségünk. Privátban küldd el ide: {contact}.",
    ],
    defect: [
      "Szia {name}! Nagy csalódás, ha egy termék nem úgy működik, ahogy kellene, ezért elnézést kérünk. Írd meg ide, melyik termékről van szó, és mi történik: {contact}. Így magát a hibát vizsgálhatjuk meg.",
      "Sajnáljuk, hogy a termék csalódást okozott. Írd meg ide, mikor vetted, és mi a hiba, ha lehet, fényképpel: {contact}. Valaki a csapatból veled együtt megnézi.",
      "Megértjük a bosszúságodat: kellemetlen, ha egy termék elromlik, ezért elnézést kérünk. A következő lépés a hiba alapos vizsgálata. Küldd el a részleteket ide: {contact}.",
    ],
    outage: [
      "Szia {name}! Nagyon bosszantó, ha éppen akkor nem működik, amikor szükséged van rá, ezért elnézést kérünk. Már vizsgáljuk a leállást. Írd meg ide, mióta és milyen eszközön tapasztalod: {contact}.",
      "Sajnáljuk, hogy nálad nem működik. Köszönjük, hogy jelezted a leállást: minden jelzés segít megtalálni az okát. Írd meg ide, mit látsz a képernyőn: {contact}.",
    ],
    "inquiry-order": [
      "Szia {name}! Szívesen utánanézünk. Mi a rendelésszámod, és melyik e-mail-címmel rendeltél? Mindkettőt ide küldd el, ne nyilvánosan: {contact}.",
      "Köszönjük az üzenetedet. A rendelés ellenőrzéséhez két adatra van szükségünk: a számára és a megrendelő nevére. Küldd el őket ide: {contact}. Ott csak mi látjuk.",
      "Szia {name}! Köszi az üzenetedet. Hogy pontosan válaszolhassunk arra, amit {matter} kérdeztél, szükségünk van a rendelésszámodra. Inkább ide küldd el: {contact}. Nyilvános helyre nem való.",
    ],
    "inquiry-device": [
      "Szia {name}! Köszönjük, hogy jelezted, hogy nem működik. Milyen eszközt használsz, és pontosan mi történik? Írj nekünk ide: {contact}. Így a te esetedet vizsgálhatjuk meg.",
      "Szia {name}! Szeretnénk kideríteni, miért nem működik úgy, ahogy kellene. Melyik termékről vagy verzióról van szó, és mióta? Írd meg ide: {contact}.",
    ],
    inquiry: [
      "Szia {name}! Köszönjük az üzenetedet. Szeretnénk jól érteni, amit {matter} írtál. Mi történt, és mikor? Írj róla kicsit többet ide: {contact}.",
      "Köszi, hogy írtál! Elolvastuk, amit {matter} írtál. Hogy a megfelelő ember segíthessen: melyik üzletről vagy termékről van szó? Írd meg ide: {contact}.",
      "Szia {name}! Szívesen segítünk. Olvastuk, amit {matter} írtál. Elárulnál kicsit többet arról, mire van szükséged? Írj nekünk ide, ahol a bizalmas részleteket is megoszthatod: {contact}.",
    ],
    "holding-safety": [
      "Szia {name}! Köszönjük, hogy szóltál. Aggasztó, amit leírtál, és nagyon komolyan vesszük. Valaki a csapatból ebben a pillanatban is foglalkozik vele. Írj nekünk ide, hogy közvetlenül beszélhessünk: {contact}.",
      "Reméljük, hogy jól vagy. Elolvastuk, amit írtál, és valaki a csapatból már foglalkozik vele. Kérünk, mielőbb keress meg minket itt: {contact}. Azt is írd meg, hogyan érhetünk el.",
      "Nagyon komolyan vesszük, amit írtál. A te biztonságod az első: kérünk, egyelőre ne használd a terméket. Valaki a csapatból már vizsgálja az esetet. Itt közvetlenül elérsz minket: {contact}.",
    ],
    "holding-self-harm": [
      "Szia {name}! Köszönjük, hogy megírtad nekünk. Fontos vagy, és nem kell egyedül megbirkóznod ezzel. Kérünk, beszélj most valakivel: {helpline}. Közvetlen veszélyben hívd a 112-t. Nekünk itt is írhatsz: {contact}.",
      "Aggódunk érted, miután elolvastuk, amit írtál. Vannak, akik éjjel-nappal meghallgatnak: {helpline}. Vészhelyzetben kérünk, azonnal hívj segítséget. Itt közvetlenül elérsz minket: {contact}.",
    ],
    "holding-misconduct": [
      "Szia {name}! Köszönjük, hogy szóltál. Senkivel sem szabad így bánni, és nagyon komolyan vesszük. Kérünk, írd meg ide, mikor és hol történt, hogy utánajárhassunk: {contact}. Nevek nem tartoznak a nyilvánosságra.",
      "Amit leírtál, annak nem szabad megtörténnie, és sajnáljuk, hogy átélted. Szeretnénk közvetlenül tőled hallani. Kérünk, keress meg minket itt, és írd meg, hogyan érhetünk el: {contact}.",
    ],
    "holding-privacy": [
      "Szia {name}! Köszönjük, hogy szóltál. Nagyon komolyan vesszük, amit az adataidról írtál. Kérünk, személyes adatot itt ne tegyél közzé. Írj nekünk ide, hogy veled együtt utánajárhassunk: {contact}.",
      "Elolvastuk, amit a fiókodról és az adataidról írtál, és nagyon komolyan vesszük. Ha még be tudsz lépni, kérünk, változtasd meg a jelszavadat. Itt közvetlenül elérsz minket: {contact}.",
    ],
    "holding-legal": [
      "Köszönjük az üzenetedet. Az ilyen ügyekért felelős kollégánkhoz került, aki most olvassa. Kérünk, írj ide, hogy közvetlenül hozzá jusson el: {contact}.",
      "Elolvastuk az üzenetedet, és megértjük, hogy ez fontos neked. Egy kollégánk most foglalkozik vele. Kérünk, a továbbiakban ide írj: {contact}. Ez nem nyilvános beszélgetésbe való.",
    ],
    "holding-unscored": [
      "Szia {name}! Köszönjük, hogy írtál nekünk. Valaki a csapatból most olvassa az üzenetedet. Amit nem szeretnél nyilvánosan megírni, azt ide küldd el: {contact}.",
      "Köszönjük az üzenetedet. Szeretnénk érdemben válaszolni, ezért valaki a csapatból most olvassa. Itt is elérsz minket: {contact}.",
    ],
    holding: [
      "Szia {name}! Köszönjük, hogy ezt jelezted. Megértjük, mennyire fontos, és valaki a csapatból most is foglalkozik vele. Írj nekünk ide, hogy közvetlenül beszélhessünk: {contact}.",
      "Elolvastuk az üzenetedet, és komolyan vesszük. Valaki a csapatból ebben a pillanatban is utánajár. Közvetlenül és privátban itt érsz el minket: {contact}.",
    ],
  },
  "friendly",
);
